// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command.h"
#include "cli/profile.h"

int main(int argc, char** argv)
{
    CLI::App program("Interval: cards for LLM engineering interviews, from the shell");
    program.require_subcommand(1);
    int exitCode = interval::cli::exitOk;
    interval::cli::addProfileOption(program);
    interval::cli::addBackupCommands(program, exitCode);
    interval::cli::addCalcCommand(program, exitCode);
    interval::cli::addCollectionCommands(program, exitCode);
    interval::cli::addDeckCommands(program, exitCode);
    interval::cli::addDrillCommands(program, exitCode);
    interval::cli::addDueCommand(program, exitCode);
    interval::cli::addExportCommand(program, exitCode);
    interval::cli::addFormulaCommands(program, exitCode);
    interval::cli::addGpuCommands(program, exitCode);
    interval::cli::addImportCommand(program, exitCode);
    interval::cli::addInterviewCommands(program, exitCode);
    interval::cli::addModelCommands(program, exitCode);
    interval::cli::addPlanCommands(program, exitCode);
    interval::cli::addScheduleCommands(program, exitCode);
    interval::cli::addSearchCommand(program, exitCode);
    interval::cli::addStatsCommand(program, exitCode);
    try {
        program.parse(argc, argv);
    } catch (const CLI::ParseError& error) {
        return program.exit(error) == 0 ? interval::cli::exitOk : interval::cli::exitUsage;
    }
    return exitCode;
}
