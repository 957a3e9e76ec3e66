// SPDX-License-Identifier: GPL-3.0-or-later
#include "config/param_groups.h"

namespace luthier
{

std::span<const ParamSpec> exportParams()
{
    static const ParamSpec specs[] = {
        {
            .key = "export_dir",
            .field = field<&ModelParams::exportDir>(),
            .group = Group::Export,
            .label = LUTHIER_TEXT("Params", "Export dir"),
            .boardElement = "export.export_dir",
        },
        {
            .key = "export_size",
            .field = field<&ModelParams::exportSize>(),
            .group = Group::Export,
            .label = LUTHIER_TEXT("Params", "Max shard size (GB)"),
            .boardElement = "export.export_size",
        },
        {
            .key = "export_device",
            .field = namedField<&ModelParams::exportDevice>(),
            .group = Group::Export,
            .label = LUTHIER_TEXT("Params", "Export device"),
            .choices = {{.value = "cpu"}, {.value = "auto"}},
            .boardElement = "export.export_device",
            .neverNull = true,
        },
        {
            .key = "export_quantization_bit",
            .field = field<&ModelParams::exportQuantizationBit>(),
            .group = Group::Export,
            .label = LUTHIER_TEXT("Params", "Export quantization bit"),
            .boardElement = "export.export_quantization_bit",
        },
        {
            .key = "export_quantization_dataset",
            .field = field<&ModelParams::exportQuantizationDataset>(),
            .group = Group::Export,
            .label = LUTHIER_TEXT("Params", "Export quantization dataset"),
            .boardElement = "export.export_quantization_dataset",
        },
        {
            .key = "export_quantization_nsamples",
            .field = field<&ModelParams::exportQuantizationNsamples>(),
            .group = Group::Export,
            .label = LUTHIER_TEXT("Params", "Export quantization nsamples"),
        },
        {
            .key = "export_quantization_maxlen",
            .field = field<&ModelParams::exportQuantizationMaxlen>(),
            .group = Group::Export,
            .label = LUTHIER_TEXT("Params", "Export quantization maxlen"),
        },
        {
            .key = "export_legacy_format",
            .field = field<&ModelParams::exportLegacyFormat>(),
            .group = Group::Export,
            .label = LUTHIER_TEXT("Params", "Export legacy format"),
            .boardElement = "export.export_legacy_format",
        },
        {
            .key = "export_hub_model_id",
            .field = field<&ModelParams::exportHubModelId>(),
            .group = Group::Export,
            .label = LUTHIER_TEXT("Params", "HF Hub ID"),
            .boardElement = "export.export_hub_model_id",
        },
    };
    static_assert(std::size(specs) == kExportParams);
    return specs;
}

} // namespace luthier
