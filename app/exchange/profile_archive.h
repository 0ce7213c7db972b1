// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/scratch_file.h"

#include <filesystem>

namespace interval::exchange {

/// The collection of an archive that exportTo() wrote, in a file of its own, to be compared and restored
/// as a backup is.
/// @error notFound, cannotRead, diskFull
/// @error fileCorrupt  no ZIP file, damaged, or beyond the limits
/// @error foreignFile  an archive without a collection
[[nodiscard]] base::Result<ScratchFile> collectionOf(const std::filesystem::path& archive);

/// Puts the media of an archive into a profile; what is there already stays as it is, names that are no
/// plain file names are passed over. @return how many came in
/// @error those of collectionOf(); cannotWrite, diskFull
[[nodiscard]] base::Result<int> takeMedia(const std::filesystem::path& archive,
                                          const std::filesystem::path& profile);

} // namespace interval::exchange
