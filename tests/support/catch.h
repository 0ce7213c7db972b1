// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Debian 12 ships Catch2 v2, Debian 13 and Ubuntu 24.04 ship v3: the one place that knows.
#if __has_include(<catch2/catch_all.hpp>)
#include <catch2/catch_all.hpp>
using Catch::Approx;
#else
#include <catch2/catch.hpp>
#endif
