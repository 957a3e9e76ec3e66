// SPDX-License-Identifier: GPL-3.0-or-later
// Who waits when there are more threads than processors.
#pragma once

namespace luthier
{

/// Lets other threads go first when this one, and those it starts from now on, compete with them for a processor;
/// where nobody competes nothing changes. Does nothing on systems whose priorities belong to whole processes.
void yieldToOtherThreads();

} // namespace luthier
