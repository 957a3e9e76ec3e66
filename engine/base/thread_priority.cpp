// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/thread_priority.h"

#ifdef __linux__
#include <cerrno>

#include <sys/resource.h>
#include <unistd.h>
#endif

namespace luthier
{

void yieldToOtherThreads()
{
#ifdef __linux__
    // On Linux a priority is a thread's own. Enough to go second, not enough to starve.
    constexpr int kNicer = 2;
    const auto self = static_cast<id_t>(::gettid());
    errno = 0;
    const int nice = ::getpriority(PRIO_PROCESS, self);
    if (errno == 0)
        (void)::setpriority(PRIO_PROCESS, self, nice + kNicer);
#endif
}

} // namespace luthier
