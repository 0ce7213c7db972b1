// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <string>
#include <string_view>

namespace interval::study {

/// A scenario in one line that survives a chat:
/// "interval:training?gpu=H100%20SXM&gpus=8&model=Llama-3.1-8B". Words and numbers stand as they
/// are, anything with a structure as JSON.
/// @param scenario  a JSON object; anything else gives an empty link
[[nodiscard]] std::string scenarioLink(std::string_view scenario);

/// Reads what `scenarioLink` writes, or a scenario as JSON; blanks around it do not matter. Whether
/// its values make sense is for compute::readScenario to say.
///
/// @error invalidInput  neither of the two
[[nodiscard]] base::Result<std::string> scenarioFromText(std::string_view text);

} // namespace interval::study
