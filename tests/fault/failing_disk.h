// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <sqlite3.h>

/// While one lives, every SQLite file opened writes through it, and can be made to fail: the disk
/// is full, turns read-only, or gives errors from a chosen write on.
class FailingDisk {
public:
    FailingDisk();
    FailingDisk(const FailingDisk&) = delete;
    FailingDisk& operator=(const FailingDisk&) = delete;
    ~FailingDisk();

    /// Lets `writes` more succeed, then answers each with `code` (SQLITE_FULL, SQLITE_READONLY …).
    static void failAfter(int writes, int code);
    static void recover();
    /// Whether a write was refused since failAfter().
    static bool hasRefused();

private:
    sqlite3_vfs shim_{};
};
