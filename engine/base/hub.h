// SPDX-License-Identifier: GPL-3.0-or-later
// The hub that models' names lead to. The environment says it, as LLaMA-Factory reads it; the window may choose another
// for its process, as LLaMA Board does.
#pragma once

#include <atomic>
#include <cstdlib>
#include <string>
#include <string_view>

namespace luthier
{

enum class Hub { HuggingFace, ModelScope, OpenMind };

/// Whether @p variable is one of true, y and 1 in any case: LLaMA-Factory's is_env_enabled.
inline bool isEnvironmentEnabled(const char *variable)
{
    const char *value = std::getenv(variable);
    std::string text = value != nullptr ? value : "";
    for (char &c : text) {
        if (c >= 'A' && c <= 'Z')
            c = static_cast<char>(c - 'A' + 'a');
    }
    return text == "true" || text == "y" || text == "1";
}

/// The variable that makes LLaMA-Factory take @p hub; empty for Hugging Face, which needs none.
constexpr std::string_view hubVariable(Hub hub)
{
    return hub == Hub::ModelScope ? "USE_MODELSCOPE_HUB" : hub == Hub::OpenMind ? "USE_OPENMIND_HUB" : "";
}

inline Hub hubOfEnvironment()
{
    for (const Hub hub : {Hub::ModelScope, Hub::OpenMind}) {
        if (isEnvironmentEnabled(hubVariable(hub).data()))
            return hub;
    }
    return Hub::HuggingFace;
}

namespace detail
{
inline std::atomic<int> chosenHub{-1};
}

/// The one chosen, else the environment's.
inline Hub currentHub()
{
    const int chosen = detail::chosenHub;
    return chosen < 0 ? hubOfEnvironment() : static_cast<Hub>(chosen);
}

/// For this process, from now on.
inline void chooseHub(Hub hub)
{
    detail::chosenHub = static_cast<int>(hub);
}

} // namespace luthier
