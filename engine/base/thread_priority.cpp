// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/thread_priority.h"

#ifdef __linux__
#include <sys/resource.h>
#include <unistd.h>
#endif

namespace luthier
{

void yieldToOtherThreads()
{
#ifdef __linux__
    // On Linux a priority is a thread's own. A third of the share of a thread that has not asked for less.
    constexpr int kNice = 5;
    (void)::setpriority(PRIO_PROCESS, static_cast<id_t>(::gettid()), kNice);
#endif
}

} // namespace luthier
