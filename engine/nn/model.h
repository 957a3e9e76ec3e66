// SPDX-License-Identifier: GPL-3.0-or-later
// A model in memory: its decoder, the bytes of its weights, and what of it is trained.
#pragma once

#include "arch/lora_targets.h"
#include "arch/weight_map.h"
#include "formats/safetensors.h"
#include "nn/decoder.h"

#include <memory>

namespace luthier::nn
{

struct ModelOptions {
    DType computeType = DType::F32;
    int threads = 0; ///< 0: all the process may use.
    std::shared_ptr<Device> device = {}; ///< Null: the processors. Else of the same compute type.
    bool nf4 = false; ///< The layers' weights are held in 4 bits, where the device can.
    bool streams = false; ///< As after streamWeights().
    /// A device with memory of its own leaves embeddings that only look up in that of the process.
    bool hostEmbedding = false;
};

class Model
{
public:
    /// Opens and reads the weights of a Hugging Face folder, a GGUF file or a cached "org/name". With bf16 compute,
    /// fp32 weights are kept as bf16; all other types stay as they are in the file.
    static Result<std::unique_ptr<Model>> load(const std::string &path, const ModelOptions &options);
    /// The same from files already opened.
    static Result<std::unique_ptr<Model>> load(ModelFiles files, const ModelOptions &options);

    /// What config.json or the GGUF metadata say of the model.
    static Result<ModelSpec> specOf(const ModelFiles &files);

    const ModelSpec &spec() const { return m_spec; }
    const ModelFiles &files() const { return m_files; }
    Decoder &decoder() { return *m_decoder; }
    Device &device() { return *m_device; }
    /// The processors' kernels; only for models on them.
    cpu::Compute &compute();
    ParameterSet &parameters() { return m_parameters; }
    const std::vector<std::string> &unusedTensors() const { return m_map.unused(); }
    /// Bytes of frozen weights held in memory.
    std::uint64_t frozenBytes() const;

    /// Attaches an adapter with all values zero (B) or undefined (A) and the modules it saves whole as copies of the
    /// base. Trained when @p training. Only one adapter at a time; see mergeAdapter for those before it.
    Result<void> attachAdapter(const AdapterConfig &config, float dropout, bool training);
    /// Draws A and B as PEFT does after torch.manual_seed(@p seed): per target in module order a discarded A, a
    /// discarded B, then the A that stays; B is zero. Values take the rounding of the base weights' type.
    void initialiseAdapter(std::uint64_t seed);
    /// Reads adapter_model.safetensors in @p directory into the attached adapter. Every tensor must be used and found.
    Result<void> loadAdapterWeights(const std::string &directory);
    /// Adds an adapter's update to the base weights, which become fp32 where they change.
    Result<void> mergeAdapter(const std::string &directory);

    /// Makes the base weights whose names @p selects trainable (full and freeze tuning).
    Result<void> trainWeights(const std::function<bool(const std::string &name)> &selects, bool training);

    /// From now on frozen weights come to the device where they are used (weight_stream.h): from their file, or, on a
    /// device with memory of its own, from that of the process. Results do not change. Not for models trained whole.
    Result<void> streamWeights();
    /// Leaves a frozen embedding that only looks up in the process's memory, as ModelOptions::hostEmbedding does.
    void moveEmbedding();
    bool streamsWeights() const { return m_decoder->weights != nullptr; }

    const std::optional<AdapterConfig> &adapter() const { return m_adapter; }

    /// Writes adapter_config.json and adapter_model.safetensors into @p directory.
    Result<void> saveAdapter(const std::string &directory) const;
    /// Refuses models that saveWeights() cannot write: those of GGUF files.
    Result<void> checkSavesWhole() const;
    /// Writes model.safetensors with the trained tensors as fp32 and the others as they are, and copies config.json.
    Result<void> saveWeights(const std::string &directory) const;
    /// Bytes that saveAdapter() or saveWeights() writes, but for the small files of descriptions.
    std::uint64_t savedBytes() const;
    /// Reads the trained tensors back from such a folder.
    Result<void> loadTrainedWeights(const std::string &directory);

private:
    Model() = default;
    /// Type and bytes of a frozen weight as it is held on a device that shares the process's memory.
    DType heldType(const WeightSource &source) const;
    std::int64_t heldBytes(const WeightSource &source) const;
    /// Reads such a weight to @p to.
    Result<void> readHeld(const WeightSource &source, std::byte *to) const;
    Result<void> readEmbeddings(const WeightSource &source, std::span<const std::int32_t> ids, float *rows) const;
    /// Rows of @p table, in the compute type and the process's memory, from now on.
    void embedFromHost(Buffer table);
    /// A frozen weight's place in an item of the stream.
    struct StreamedWeight {
        Linear *linear;
        std::string tensor;
        std::int64_t offset;
    };
    static std::vector<StreamedWeight> weightsOf(DecoderLayer &layer);
    std::vector<StreamedWeight> weightsOfHead();
    /// Frees the weights, which will be read from their files.
    WeightStream::Item leaveInFile(std::vector<StreamedWeight> &weights);
    /// Takes the weights from the device to the process's memory.
    WeightStream::Item moveToHost(std::vector<StreamedWeight> weights);
    void streamFrom(WeightStream::Source source);
    /// @p place, when defined, is where the weight goes.
    Result<void> readFrozen(const std::string &name, cpu::RowMatrix &matrix, Buffer place = {});
    Result<void> readToDevice(
        const WeightSource &source, const std::string &name, cpu::RowMatrix &matrix, Buffer place);
    TensorToWrite tensorOf(const Parameter &p) const;
    Result<void> readTrained(const WeightSource &source, float *to);
    Result<const float *> readVector(const std::string &name, float added = 0);
    Result<void> build();
    Result<void> buildLayer(const LayerSpec &spec, DecoderLayer &layer);
    Result<void> fillGroup(const std::vector<const LinearSpec *> &specs, LinearGroup &group);
    void bindParameters();
    Result<Linear> makeLinear(const LinearSpec &spec, Buffer place = {});
    void holdInFourBits(LinearGroup &group);

    ModelFiles m_files;
    ModelSpec m_spec;
    WeightMap m_map;
    std::shared_ptr<Device> m_device;
    std::unique_ptr<Decoder> m_decoder;
    bool m_nf4 = false;
    bool m_streams = false; ///< From the start.
    bool m_hostEmbedding = false;
    bool m_merged = false; ///< An adapter became part of the weights.
    std::vector<std::vector<StreamedWeight>> m_streamed; ///< From files: what each item holds.
    std::map<std::string, Buffer> m_frozen; ///< Bytes by tensor name.
    std::map<std::string, Buffer> m_vectors; ///< Norm weights and biases by tensor name.
    ParameterSet m_parameters;
    std::optional<AdapterConfig> m_adapter;

    /// A trained copy of a base tensor: which parameter holds it.
    struct TrainedWeight {
        std::string tensor;
        std::size_t parameter;
    };
    std::vector<TrainedWeight> m_trained;
    /// Parameters of a linear's adapter.
    struct AdapterSlot {
        std::string module;
        std::size_t a;
        std::size_t b;
        std::optional<std::size_t> magnitude;
    };
    std::vector<AdapterSlot> m_slots;
};

} // namespace luthier::nn
