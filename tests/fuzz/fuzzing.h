// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <csignal>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <random>
#include <string>
#include <sys/resource.h>
#include <unistd.h>

#if INTERVAL_SANITIZED
extern "C" void __sanitizer_set_death_callback(void (*callback)());
#endif

/// What all fuzzers share. Round k of a run with seed s is the only round of a run with seed s + k, so what
/// a failure says is enough to see it again.
namespace fuzzing {

#if INTERVAL_SANITIZED
inline constexpr bool sanitized = true;
#else
inline constexpr bool sanitized = false;
#endif

/// A round that takes longer hangs. Sanitizers make everything slower.
inline constexpr unsigned longestSeconds = sanitized ? 30 : 5;
/// A process that would need more is stopped, where a sanitizer does not take all addresses for itself.
inline constexpr rlim_t mostAddresses = rlim_t{2} << 30U; // [bytes]
/// What may stand in memory at once, whatever a file says.
inline constexpr long mostResidentKiB = 600L * 1024;

struct Run {
    const char* program = "";
    int rounds = 0;
    unsigned seed = 1;
};

inline std::array<char, 200> epitaph{}; ///< said when the process dies in a round

inline void sayEpitaph()
{
    // Only what a signal handler may call.
    (void)!::write(STDERR_FILENO, epitaph.data(), std::strlen(epitaph.data()));
}

inline void die(int signal)
{
    sayEpitaph();
    std::signal(signal, SIG_DFL);
    ::raise(signal);
}

/// Rounds and seed from the arguments, else from INTERVAL_FUZZ_ROUNDS and INTERVAL_FUZZ_SEED.
inline Run begin(int argc, char** argv, int usualRounds)
{
    const auto number = [&](int argument, const char* variable, int otherwise) {
        if (argc > argument)
            return std::atoi(argv[argument]);
        const char* set = std::getenv(variable);
        return set == nullptr ? otherwise : std::atoi(set);
    };
    Run run;
    run.program = argv[0];
    run.rounds = number(1, "INTERVAL_FUZZ_ROUNDS", usualRounds);
    run.seed = static_cast<unsigned>(number(2, "INTERVAL_FUZZ_SEED", 1));
    std::signal(SIGALRM, die);
#if INTERVAL_SANITIZED
    __sanitizer_set_death_callback(sayEpitaph);
#else
    for (const int signal : {SIGSEGV, SIGABRT, SIGBUS, SIGFPE, SIGILL})
        std::signal(signal, die);
    const rlimit limit{mostAddresses, mostAddresses};
    ::setrlimit(RLIMIT_AS, &limit);
#endif
    return run;
}

/// Begins a round: from here on a crash or a hang tells how to see it again.
inline std::mt19937 beginRound(const Run& run, int round)
{
    const unsigned seed = run.seed + static_cast<unsigned>(round);
    std::snprintf(epitaph.data(), epitaph.size(),
                  "\nround %d failed or took more than %u s; again: %s 1 %u\n", round,
                  longestSeconds, run.program, seed);
    ::alarm(longestSeconds);
    return std::mt19937(seed);
}

/// Ends the program with what is wrong and how to see it again.
[[noreturn]] inline void fail(const std::string& what)
{
    std::fprintf(stderr, "%s", what.c_str());
    sayEpitaph();
    std::_Exit(1);
}

/// Ends the last round. Sanitizers keep what was freed, so their peak says nothing.
inline void finish()
{
    ::alarm(0);
    rusage used{};
    ::getrusage(RUSAGE_SELF, &used);
    if (!sanitized && used.ru_maxrss > mostResidentKiB)
        fail("too much memory: " + std::to_string(used.ru_maxrss / 1024) + " MiB");
}

inline std::string bytesOf(const std::filesystem::path& file)
{
    std::ifstream stream(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(stream), {}};
}

} // namespace fuzzing
