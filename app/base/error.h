// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <tl/expected.hpp>

#include <cstdint>
#include <string>

namespace interval::base {

/// What went wrong, in terms a caller can act on. The interface turns a code into words.
enum class ErrorCode : std::uint8_t {
    invalidInput, ///< a value from a person, a file or a program is out of its stated range
    notFound,     ///< the thing asked for does not exist
    cannotRead,   ///< a file or folder cannot be read
    cannotWrite,  ///< a file or folder cannot be written for a reason other than the next two
    readOnly,     ///< the place is write-protected
    diskFull,     ///< no space is left
    fileTooNew,   ///< written by a newer version; nothing was changed
    fileCorrupt,  ///< the file's own checks fail; nothing was changed
    foreignFile,  ///< a valid file, but of another program
    inUse,        ///< another process holds the collection
    outdated,     ///< the request was made against a state that has changed since
    nothingToDo,  ///< undo without a past, redo without a future
};

/// A failure by input, file or data. A broken promise of our own code is an assert instead.
struct Error {
    ErrorCode code = ErrorCode::invalidInput;
    std::string detail; ///< English, for the log and the shell; never shown as the only message
    std::string zh{};   ///< the detail in Chinese, where a room speaks to people; may be empty

    bool operator==(const Error&) const = default;
};

template <class T>
using Result = tl::expected<T, Error>;

/// Shorthand for `return fail(code, "...")`.
[[nodiscard]] inline tl::unexpected<Error>
fail(ErrorCode code, std::string detail, std::string zh = {})
{
    return tl::unexpected<Error>(Error{code, std::move(detail), std::move(zh)});
}

} // namespace interval::base
