// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/cuda_on_cpu.h"

#include <array>
#include <cstdio>
#include <cstdlib>
#include <memory>
#include <vector>

#if !defined(__x86_64__)
#include <ucontext.h>
#endif
#if defined(__SANITIZE_ADDRESS__)
#include <sanitizer/common_interface_defs.h>
#endif

namespace luthier::test
{

namespace
{

#if defined(__SANITIZE_ADDRESS__)
constexpr std::size_t kStackBytes = 512 << 10;
#else
constexpr std::size_t kStackBytes = 128 << 10;
#endif
constexpr unsigned kLanes = 32;

enum class State { Ready, AtBarrier, AtShuffle, Done };

struct Fiber {
    std::unique_ptr<std::byte[]> stack{new std::byte[kStackBytes]};
    State state = State::Done;
    unsigned shuffles = 0;
    void *sanitizer = nullptr;
#if defined(__x86_64__)
    void *top = nullptr;
#else
    ucontext_t context;
#endif
};

struct Warp {
    std::array<std::array<std::array<std::byte, 8>, kLanes>, 2> slots; // two, so that one barrier is enough
};

std::vector<std::unique_ptr<Fiber>> fibers;
std::vector<Warp> warps;
std::unique_ptr<std::byte[]> shared;
const std::function<void()> *kernelBody = nullptr;
const char *kernelName = "";
Fiber *running = nullptr;
#if defined(__x86_64__)
void *schedulerTop = nullptr;
#else
ucontext_t schedulerContext;
#endif
[[maybe_unused]] void *schedulerSanitizer = nullptr;
[[maybe_unused]] const void *schedulerStack = nullptr;
[[maybe_unused]] std::size_t schedulerStackBytes = 0;

[[noreturn]] void fail(const char *what)
{
    std::fprintf(
        stderr, "kernel %s, block %u %u, thread %u: %s\n", kernelName, blockIdx.x, blockIdx.y, threadIdx.x, what);
    std::abort();
}

} // namespace

#if defined(__x86_64__)
// Saves the registers that a call keeps on the stack of the one and takes them from the stack of the other.
extern "C" void luthierSwitchStack(void **from, void *to);
asm(R"(
    .text
    .globl luthierSwitchStack
    .type luthierSwitchStack, @function
luthierSwitchStack:
    pushq %rbp
    pushq %rbx
    pushq %r12
    pushq %r13
    pushq %r14
    pushq %r15
    movq %rsp, (%rdi)
    movq %rsi, %rsp
    popq %r15
    popq %r14
    popq %r13
    popq %r12
    popq %rbx
    popq %rbp
    ret
    .size luthierSwitchStack, .-luthierSwitchStack
)");
#endif

namespace
{

void toScheduler([[maybe_unused]] bool forever)
{
    Fiber &fiber = *running;
#if defined(__SANITIZE_ADDRESS__)
    __sanitizer_start_switch_fiber(forever ? nullptr : &fiber.sanitizer, schedulerStack, schedulerStackBytes);
#endif
#if defined(__x86_64__)
    luthierSwitchStack(&fiber.top, schedulerTop);
#else
    swapcontext(&fiber.context, &schedulerContext);
#endif
#if defined(__SANITIZE_ADDRESS__)
    __sanitizer_finish_switch_fiber(fiber.sanitizer, &schedulerStack, &schedulerStackBytes);
#endif
}

void fiberMain()
{
#if defined(__SANITIZE_ADDRESS__)
    __sanitizer_finish_switch_fiber(nullptr, &schedulerStack, &schedulerStackBytes);
#endif
    (*kernelBody)();
    running->state = State::Done;
    toScheduler(true);
    std::abort();
}

void start(Fiber &fiber)
{
    fiber.state = State::Ready;
    fiber.shuffles = 0;
    fiber.sanitizer = nullptr;
#if defined(__x86_64__)
    // As if fiberMain's caller had been switched away from: six registers and where to return to. After the return the
    // stack is aligned as it is after a call.
    auto top = reinterpret_cast<std::uintptr_t>(fiber.stack.get() + kStackBytes) & ~std::uintptr_t{15};
    auto *words = reinterpret_cast<std::uintptr_t *>(top) - 8;
    for (int i = 0; i < 8; ++i)
        words[i] = 0;
    words[6] = reinterpret_cast<std::uintptr_t>(&fiberMain);
    fiber.top = words;
#else
    getcontext(&fiber.context);
    fiber.context.uc_stack.ss_sp = fiber.stack.get();
    fiber.context.uc_stack.ss_size = kStackBytes;
    fiber.context.uc_link = nullptr;
    makecontext(&fiber.context, fiberMain, 0);
#endif
}

void resume(Fiber &fiber, unsigned thread)
{
    running = &fiber;
    threadIdx.x = thread;
#if defined(__SANITIZE_ADDRESS__)
    __sanitizer_start_switch_fiber(&schedulerSanitizer, fiber.stack.get(), kStackBytes);
#endif
#if defined(__x86_64__)
    luthierSwitchStack(&schedulerTop, fiber.top);
#else
    swapcontext(&schedulerContext, &fiber.context);
#endif
#if defined(__SANITIZE_ADDRESS__)
    __sanitizer_finish_switch_fiber(schedulerSanitizer, nullptr, nullptr);
#endif
    running = nullptr;
}

// Lets those go on who wait for nobody any more. False: nobody can.
bool release(unsigned count)
{
    bool any = false;
    for (unsigned w = 0; w < count / kLanes; ++w) {
        unsigned waiting = 0;
        for (unsigned l = 0; l < kLanes; ++l)
            waiting += fibers[w * kLanes + l]->state == State::AtShuffle ? 1 : 0;
        if (waiting != kLanes)
            continue;
        any = true;
        for (unsigned l = 0; l < kLanes; ++l)
            fibers[w * kLanes + l]->state = State::Ready;
    }
    unsigned atBarrier = 0;
    for (unsigned t = 0; t < count; ++t)
        atBarrier += fibers[t]->state == State::AtBarrier ? 1 : 0;
    if (atBarrier == count) {
        any = true;
        for (unsigned t = 0; t < count; ++t)
            fibers[t]->state = State::Ready;
    }
    return any;
}

void runBlock(unsigned count)
{
    for (unsigned t = 0; t < count; ++t)
        start(*fibers[t]);
    for (;;) {
        unsigned done = 0;
        for (unsigned i = 0; i < count; ++i) {
            const unsigned t = reversedThreads ? count - 1 - i : i;
            if (fibers[t]->state == State::Ready)
                resume(*fibers[t], t);
            done += fibers[t]->state == State::Done ? 1 : 0;
        }
        if (done == count)
            return;
        bool ready = release(count);
        for (unsigned t = 0; t < count && !ready; ++t)
            ready = fibers[t]->state == State::Ready;
        if (!ready)
            fail("a barrier or shuffle is not reached by all its threads");
    }
}

} // namespace

void runGrid(const char *name, dim3 grid, dim3 block, std::size_t sharedBytes, const std::function<void()> &body)
{
    kernelName = name;
    if (block.y != 1 || block.z != 1 || block.x % kLanes != 0 || block.x == 0 || block.x > 1024)
        fail("blocks must be one-dimensional, of whole warps and at most 1024 threads");
    if (grid.x == 0 || grid.y == 0 || grid.z != 1 || grid.x > 2147483647u || grid.y > 65535u)
        fail("this grid cannot be launched");
    if (sharedBytes > 99 * 1024)
        fail("more shared memory than cards of compute capability 8.6 have");
    kernelBody = &body;
    gridDim = grid;
    blockDim = block;
    while (fibers.size() < block.x)
        fibers.push_back(std::make_unique<Fiber>());
    warps.resize(block.x / kLanes);
    const std::uint64_t blocks = std::uint64_t{grid.x} * grid.y;
    for (std::uint64_t i = 0; i < blocks; ++i) {
        const std::uint64_t b = reversedThreads ? blocks - 1 - i : i;
        blockIdx = dim3(static_cast<unsigned>(b % grid.x), static_cast<unsigned>(b / grid.x));
        // Of exactly the size asked for, filled with NaN: reading what was not written shows.
        shared.reset(sharedBytes > 0 ? new std::byte[sharedBytes] : nullptr);
        if (sharedBytes > 0)
            std::memset(shared.get(), 0xFF, sharedBytes);
        runBlock(block.x);
    }
    shared.reset();
}

std::byte *sharedMemory()
{
    return shared.get();
}

void blockBarrier()
{
    const unsigned thread = threadIdx.x;
    running->state = State::AtBarrier;
    toScheduler(false);
    threadIdx.x = thread;
}

void exchange(void *value, std::size_t bytes, unsigned lane)
{
    if (bytes > 8 || lane >= kLanes)
        fail("this shuffle cannot be done");
    Fiber &fiber = *running;
    const unsigned thread = threadIdx.x;
    auto &slots = warps[thread / kLanes].slots[fiber.shuffles++ % 2];
    std::memcpy(slots[thread % kLanes].data(), value, bytes);
    fiber.state = State::AtShuffle;
    toScheduler(false);
    threadIdx.x = thread;
    std::memcpy(value, slots[lane].data(), bytes);
}

} // namespace luthier::test
