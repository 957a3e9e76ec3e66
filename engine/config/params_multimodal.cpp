// SPDX-License-Identifier: GPL-3.0-or-later
#include "config/param_groups.h"

namespace luthier
{

std::span<const ParamSpec> multimodalParams()
{
    static const ParamSpec specs[] = {
        {
            .key = "freeze_vision_tower",
            .field = field<&FinetuningParams::freezeVisionTower>(),
            .group = Group::Multimodal,
            .label = LUTHIER_TEXT("Params", "Freeze vision tower"),
            .boardElement = "train.freeze_vision_tower",
        },
        {
            .key = "freeze_multi_modal_projector",
            .field = field<&FinetuningParams::freezeMultiModalProjector>(),
            .group = Group::Multimodal,
            .label = LUTHIER_TEXT("Params", "Freeze multi-modal projector"),
            .boardElement = "train.freeze_multi_modal_projector",
        },
        {
            .key = "freeze_language_model",
            .field = field<&FinetuningParams::freezeLanguageModel>(),
            .group = Group::Multimodal,
            .label = LUTHIER_TEXT("Params", "Freeze language model"),
            .boardElement = "train.freeze_language_model",
        },
        {
            .key = "image_max_pixels",
            .field = field<&ModelParams::imageMaxPixels>(),
            .group = Group::Multimodal,
            .label = LUTHIER_TEXT("Params", "Image max pixels"),
            .boardElement = "train.image_max_pixels",
        },
        {
            .key = "image_min_pixels",
            .field = field<&ModelParams::imageMinPixels>(),
            .group = Group::Multimodal,
            .label = LUTHIER_TEXT("Params", "Image min pixels"),
            .boardElement = "train.image_min_pixels",
        },
        {
            .key = "video_max_pixels",
            .field = field<&ModelParams::videoMaxPixels>(),
            .group = Group::Multimodal,
            .label = LUTHIER_TEXT("Params", "Video max pixels"),
            .boardElement = "train.video_max_pixels",
        },
        {
            .key = "video_min_pixels",
            .field = field<&ModelParams::videoMinPixels>(),
            .group = Group::Multimodal,
            .label = LUTHIER_TEXT("Params", "Video min pixels"),
            .boardElement = "train.video_min_pixels",
        },
        {
            .key = "video_fps",
            .field = field<&ModelParams::videoFps>(),
            .group = Group::Multimodal,
            .label = LUTHIER_TEXT("Params", "Video fps"),
        },
        {
            .key = "video_maxlen",
            .field = field<&ModelParams::videoMaxlen>(),
            .group = Group::Multimodal,
            .label = LUTHIER_TEXT("Params", "Video maxlen"),
        },
    };
    static_assert(std::size(specs) == kMultimodalParams);
    return specs;
}

} // namespace luthier
