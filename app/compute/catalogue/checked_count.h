// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace interval::compute {

/// A count >= 0 whose sums and products know when they left the 64 bits. Once it overflowed (or met a
/// negative number) it stays so, and a long formula needs one check at its end.
class CheckedCount {
public:
    CheckedCount() = default;
    // Implicit, so that a formula reads as one.
    CheckedCount(std::int64_t value) // NOLINT(google-explicit-constructor)
        : value_(value), valid_(value >= 0)
    {
    }

    [[nodiscard]] bool valid() const { return valid_; }
    /// Meaningless unless valid.
    [[nodiscard]] std::int64_t value() const { return value_; }

    [[nodiscard]] friend CheckedCount operator+(CheckedCount a, CheckedCount b)
    {
        CheckedCount sum;
        const bool overflowed = __builtin_add_overflow(a.value_, b.value_, &sum.value_);
        sum.valid_ = a.valid_ && b.valid_ && !overflowed;
        return sum;
    }
    [[nodiscard]] friend CheckedCount operator*(CheckedCount a, CheckedCount b)
    {
        CheckedCount product;
        const bool overflowed = __builtin_mul_overflow(a.value_, b.value_, &product.value_);
        product.valid_ = a.valid_ && b.valid_ && !overflowed;
        return product;
    }

private:
    std::int64_t value_ = 0;
    bool valid_ = true;
};

} // namespace interval::compute
