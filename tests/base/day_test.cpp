// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/clock.h"
#include "base/day.h"
#include "base/language.h"

#include "support/catch.h"

#include <cstdlib>

using interval::base::Instant;
using interval::base::studyDay;

namespace {

constexpr std::int64_t hourMs = 3'600'000;
constexpr std::int64_t midnight = 1'793'491'200'000; // 2026-11-01T00:00Z
constexpr int fourInTheMorning = 4;

} // namespace

TEST_CASE("study day: it begins at the hour chosen, local time", "[base][day]")
{
    const auto before = studyDay({midnight + 3 * hourMs + 59 * 60'000, 0}, fourInTheMorning);
    const auto after = studyDay({midnight + 4 * hourMs, 0}, fourInTheMorning);

    CHECK(after == before + 1);
    CHECK(after == 20758); // days from 1970-01-01 to 2026-11-01
}

TEST_CASE("study day: a night of 25 hours is one day", "[base][day]")
{
    // Berlin leaves summer time on 2026-10-25: 23:00 at +2, then 23:00 the next evening at +1.
    const std::int64_t saturdayEvening = 1'792'875'600'000; // 2026-10-24T21:00Z
    const auto saturday = studyDay({saturdayEvening, 120}, fourInTheMorning);
    const auto sunday = studyDay({saturdayEvening + 25 * hourMs, 60}, fourInTheMorning);

    CHECK(sunday == saturday + 1);
}

TEST_CASE("study day: a flight east does not skip one", "[base][day]")
{
    const auto london = studyDay({midnight + 10 * hourMs, 0}, fourInTheMorning);
    const auto shanghai = studyDay({midnight + 11 * hourMs, 480}, fourInTheMorning);

    CHECK(shanghai == london);
}

TEST_CASE("study day: moments before 1970 round down too", "[base][day]")
{
    CHECK(studyDay({-1, 0}, 0) == -1);
    CHECK(studyDay({0, 0}, 0) == 0);
    CHECK(studyDay({0, 0}, 4) == -1);
}

TEST_CASE("clock: a change of the time zone is seen while the program runs", "[base][clock]")
{
    const interval::base::SystemClock clock;
    setenv("TZ", "CST-8", 1); // a rule written out: needs no time zone files
    const Instant shanghai = clock.now();
    setenv("TZ", "PST8", 1);
    const Instant losAngeles = clock.now();
    unsetenv("TZ");

    CHECK(shanghai.utcOffsetMinutes == 480);
    CHECK(losAngeles.utcOffsetMinutes == -480);
    CHECK(losAngeles.unixMs - shanghai.unixMs < 10'000);
}

TEST_CASE("language: tags of decks and names of locales are understood", "[base][language]")
{
    using interval::base::Language;
    CHECK(interval::base::languageFromTag("zh-CN") == Language::zhCn);
    CHECK(interval::base::languageFromTag("zh_CN") == Language::zhCn);
    CHECK(interval::base::languageFromTag("en") == Language::en);
    CHECK_FALSE(interval::base::languageFromTag("de").has_value());
}
