// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compute/catalogue/model.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace interval::compute {

/// Dense peaks [FLOP/s, int8: OP/s], never the figure with sparsity. Absent: the unit does not exist or no
/// figure was found.
struct DensePeaks {
    std::optional<double> fp32;
    std::optional<double> tf32;
    std::optional<double> bf16; ///< with fp32 accumulation
    std::optional<double> fp16; ///< with fp32 accumulation
    std::optional<double> fp8;
    std::optional<double> int8;
    std::optional<double> fp4;

    bool operator==(const DensePeaks&) const = default;
};

/// The link to the other accelerators of the node.
struct Link {
    std::string kind;          ///< "NVLink4"; "none": over PCIe only
    double bytesPerSecond = 0; ///< [B/s] of one device in one direction; 0 when there is none

    bool operator==(const Link&) const = default;
};

/// Rental price of one device on demand: dated, from price lists, a default that people change.
struct PriceRange {
    double low = 0;  ///< [USD/h]
    double high = 0; ///< [USD/h]; >= low
    std::string date;
    std::string source;

    bool operator==(const PriceRange&) const = default;
};

/// One accelerator of the catalogue.
struct Gpu {
    std::string name;
    std::vector<std::string> aliases;
    std::string vendor;
    std::string architecture;
    int year = 0;

    std::int64_t usableBytes = 0; ///< [B] that programs can allocate at all
    double marketingGb = 0;       ///< the number in its name
    double bandwidth = 0;         ///< memory [B/s]
    DensePeaks peaks;
    Link link;
    double pcieBytesPerSecond = 0;            ///< [B/s] one direction; 0: not stated
    double watts = 0;                         ///< TDP [W]; 0: not stated
    std::optional<double> measuredMatmulBf16; ///< best dense matmul that somebody measured [FLOP/s]
    std::optional<PriceRange> price;

    Provenance provenance;
    std::string notes;

    bool operator==(const Gpu&) const = default;
};

} // namespace interval::compute
