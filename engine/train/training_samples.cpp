// SPDX-License-Identifier: GPL-3.0-or-later
// What the model answers on the way, by the weights it has so far and the template it is trained with.
#include "train/training_run.h"

#include "infer/answer.h"
#include "nn/library_errors.h"

namespace luthier
{

Result<void> TrainingRun::sample()
{
    const SampleWish wish = m_control.sampling();
    if (wish.prompts.empty()) {
        notice(NoticeLevel::Warning, LUTHIER_TEXT("Run", "There is no prompt to answer."));
        return {};
    }
    for (const std::string &prompt : wish.prompts) {
        if (stopping())
            break;
        if (const Result<void> answered = answerPrompt(wish, prompt); !answered)
            notice(NoticeLevel::Warning,
                LUTHIER_TEXT("Run", "The prompt \"%1\" is not answered: %2")
                    .arg(prompt)
                    .arg(answered.error().toText()));
    }
    // Back to the room that steps need.
    return withinMemory([&] { return usePlan(); });
}

Result<void> TrainingRun::answerPrompt(const SampleWish &wish, const std::string &prompt)
{
    const std::vector<Message> messages{{Role::User, prompt}, {Role::Assistant, {}}};
    LUTHIER_ASSIGN(const TurnIds turn, m_data.chatTemplate->encodeOneTurn(*m_tokenizer, messages, {}, {}));
    LUTHIER_TRY(checkPrompt(*m_model, turn.source));
    LUTHIER_TRY(nn::guarded([&]() -> Result<void> {
        useInferencePlan(promptShape(static_cast<std::int64_t>(turn.source.size())));
        return {};
    }));
    AnswerOptions options;
    options.sampling.greedy = true; // the same prompt, weights and answer
    options.maxNewTokens = wish.maxNewTokens;
    options.stopIds = m_data.chatTemplate->stopIds(*m_tokenizer);
    options.stop = m_control.stopToken();
    LUTHIER_ASSIGN(const Answer answer, answerOf(*m_model, *m_tokenizer, turn.source, options));
    if (answer.finishReason != "cancelled")
        tell(SampleTaken{m_state.step, prompt, answer.text, answer.finishReason == "length"});
    return {};
}

} // namespace luthier
