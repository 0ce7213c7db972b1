// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>

/// Pasts for pictures: profiles in which somebody has studied until today.

/// Nine days of study of a deck, so that no page is empty.
void studyBefore(const std::filesystem::path& profile, const std::filesystem::path& deck);
/// Months of study of cards with a rubric.
void learnBefore(const std::filesystem::path& profile);
/// Some mock interviews that went better and better.
void interviewBefore(const std::filesystem::path& profile);
