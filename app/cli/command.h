// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <CLI/CLI.hpp>

namespace interval::cli {

/// Exit codes of the program.
enum ExitCode : int {
    exitOk = 0,
    exitFound = 1, ///< the check found errors
    exitUsage = 2, ///< bad arguments or bad input
    exitFile = 3,  ///< a file or the profile cannot be used
};

/// Each adds its command to the program and stores what it ends with in `exitCode`.
void addBackupCommands(CLI::App& program, int& exitCode);
void addCalcCommand(CLI::App& program, int& exitCode);
void addCollectionCommands(CLI::App& program, int& exitCode);
void addDeckCommands(CLI::App& program, int& exitCode);
void addDrillCommands(CLI::App& program, int& exitCode);
void addDueCommand(CLI::App& program, int& exitCode);
void addExportCommand(CLI::App& program, int& exitCode);
void addFormulaCommands(CLI::App& program, int& exitCode);
void addGpuCommands(CLI::App& program, int& exitCode);
void addImportCommand(CLI::App& program, int& exitCode);
void addInterviewCommands(CLI::App& program, int& exitCode);
void addModelCommands(CLI::App& program, int& exitCode);
void addPlanCommands(CLI::App& program, int& exitCode);
void addScheduleCommands(CLI::App& program, int& exitCode);
void addSearchCommand(CLI::App& program, int& exitCode);
void addStatsCommand(CLI::App& program, int& exitCode);

/// The same below `schedule`.
void addFitCommands(CLI::App& schedule, int& exitCode);
void addSimulateCommand(CLI::App& schedule, int& exitCode);

} // namespace interval::cli
