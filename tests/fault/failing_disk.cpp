// SPDX-License-Identifier: GPL-3.0-or-later
#include "fault/failing_disk.h"

#include <cstring>
#include <limits>
#include <map>
#include <memory>

namespace {

/// The methods of one kind of file, before and after ours were put in.
struct Methods {
    sqlite3_io_methods original;
    sqlite3_io_methods patched;
};

struct State {
    sqlite3_vfs* real = nullptr;
    int writesLeft = std::numeric_limits<int>::max();
    int code = SQLITE_OK;
    bool refused = false;
    std::map<const sqlite3_io_methods*, std::unique_ptr<Methods>> methods;
};

State& state()
{
    static State only;
    return only;
}

int checkedWrite(sqlite3_file* file, const void* bytes, int count, sqlite3_int64 offset)
{
    State& disk = state();
    if (disk.writesLeft == 0) {
        disk.refused = true;
        return disk.code;
    }
    if (disk.writesLeft != std::numeric_limits<int>::max())
        --disk.writesLeft;
    const auto* patched = reinterpret_cast<const Methods*>(
        reinterpret_cast<const char*>(file->pMethods) - offsetof(Methods, patched));
    return patched->original.xWrite(file, bytes, count, offset);
}

int openPatched(sqlite3_vfs* /*vfs*/, const char* name, sqlite3_file* file, int flags, int* out)
{
    State& disk = state();
    const int result = disk.real->xOpen(disk.real, name, file, flags, out);
    if (result != SQLITE_OK || file->pMethods == nullptr)
        return result;
    auto& methods = disk.methods[file->pMethods];
    if (!methods) {
        methods = std::make_unique<Methods>(Methods{*file->pMethods, *file->pMethods});
        methods->patched.xWrite = checkedWrite;
    }
    file->pMethods = &methods->patched;
    return result;
}

} // namespace

FailingDisk::FailingDisk()
{
    sqlite3_initialize();
    state().real = sqlite3_vfs_find(nullptr);
    shim_ = *state().real;
    shim_.zName = "failing-disk";
    shim_.xOpen = openPatched;
    sqlite3_vfs_register(&shim_, 1);
}

FailingDisk::~FailingDisk()
{
    recover();
    sqlite3_vfs_unregister(&shim_);
    sqlite3_vfs_register(state().real, 1);
}

void FailingDisk::failAfter(int writes, int code)
{
    state().writesLeft = writes;
    state().code = code;
    state().refused = false;
}

void FailingDisk::recover()
{
    state().writesLeft = std::numeric_limits<int>::max();
}

bool FailingDisk::hasRefused()
{
    return state().refused;
}
