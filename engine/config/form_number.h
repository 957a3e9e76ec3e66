// SPDX-License-Identifier: GPL-3.0-or-later
// Numbers as the form shows them.
#pragma once

#include <string>

namespace luthier
{

/// Without what an exponent does not need: "5e-05", "1E+20" → "5e-5", "1e20".
std::string shortExponent(std::string number);

/// Shortest digits that round-trip; below 1e-3 as a power, the way learning rates are read: "5e-4", not "0.0005".
std::string formNumber(double value);

} // namespace luthier
