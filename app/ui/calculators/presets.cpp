// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calculators/presets.h"

#include <QCoreApplication>

namespace interval::ui {

namespace {

struct Source {
    compute::Calculator calculator;
    const char* name;
    const char* scenario;
};

using compute::Calculator;

constexpr Source sources[] = {
    {Calculator::selection, QT_TRANSLATE_NOOP("Presets", "Open models on one H100"),
     R"({"calculator":"selection","candidates":["Qwen3-8B","Llama-3.1-8B","Qwen3-32B","Llama-3.3-70B"],"gpu":"H100 SXM","gpus":1,"context":8192,"concurrency":16})"},
    {Calculator::selection, QT_TRANSLATE_NOOP("Presets", "4-bit models on an RTX 4090"),
     R"({"calculator":"selection","candidates":["Qwen3-8B","Qwen3-14B","Qwen3-32B"],"gpu":"RTX 4090","gpus":1,"weights":"awq4","context":8192,"concurrency":1})"},
    {Calculator::training,
     QT_TRANSLATE_NOOP("Presets", "7B in full on the article's eight A100 40 GB"),
     R"({"calculator":"training","model":"LLaMA-7B","gpu":"A100 SXM 40GB","gpus":8,"zero":3,"recompute":"full"})"},
    {Calculator::training, QT_TRANSLATE_NOOP("Presets", "65B in full on sixteen A100 80 GB"),
     R"({"calculator":"training","model":"LLaMA-65B","gpu":"A100 SXM 80GB","gpus":16,"zero":3,"recompute":"full"})"},
    {Calculator::training, QT_TRANSLATE_NOOP("Presets", "8B with LoRA on one 24 GB card"),
     R"({"calculator":"training","model":"Llama-3.1-8B","gpu":"RTX 4090","gpus":1,"method":"lora","seq":2048,"recompute":"full"})"},
    {Calculator::training, QT_TRANSLATE_NOOP("Presets", "70B with QLoRA on one 80 GB card"),
     R"({"calculator":"training","model":"Llama-3.3-70B","gpu":"A100 SXM 80GB","gpus":1,"method":"qlora","seq":2048,"recompute":"full"})"},
    {Calculator::cost, QT_TRANSLATE_NOOP("Presets", "LLaMA-65B: 1.4T tokens on 2,048 A100"),
     R"({"calculator":"cost","model":"LLaMA-65B","gpu":"A100 SXM 80GB","gpus":2048,"tokens":1.4e12,"mfu":0.45})"},
    {Calculator::cost, QT_TRANSLATE_NOOP("Presets", "DeepSeek-V3 on 2,048 H800"),
     R"({"calculator":"cost","model":"DeepSeek-V3","gpu":"H800 SXM","gpus":2048,"tokens":14.8e12,"mfu":0.35,"price_per_gpu_hour":2})"},
    {Calculator::cost, QT_TRANSLATE_NOOP("Presets", "7B on 1 TB of text with eight A100"),
     R"({"calculator":"cost","model":"LLaMA-7B","gpu":"A100 SXM 80GB","gpus":8,"text_gb":1000,"mfu":0.4})"},
    {Calculator::rlhf, QT_TRANSLATE_NOOP("Presets", "PPO with four 7B models on eight A100"),
     R"({"calculator":"rlhf","algorithm":"ppo","model":"LLaMA-7B","gpu":"A100 SXM 80GB","gpus":8,"zero":3})"},
    {Calculator::rlhf, QT_TRANSLATE_NOOP("Presets", "GRPO without a reference"),
     R"({"calculator":"rlhf","algorithm":"grpo","model":"Qwen3-8B","gpu":"H100 SXM","gpus":8,"zero":3,"beta":0})"},
    {Calculator::rlhf, QT_TRANSLATE_NOOP("Presets", "DPO of an 8B model"),
     R"({"calculator":"rlhf","algorithm":"dpo","model":"Llama-3.1-8B","gpu":"A100 SXM 80GB","gpus":8,"zero":3,"recompute":"full"})"},
    {Calculator::serving, QT_TRANSLATE_NOOP("Presets", "70B on four H100"),
     R"({"calculator":"serving","model":"Llama-3.3-70B","gpu":"H100 SXM","gpus":4,"context":8192,"prompt":2048,"output":512,"concurrency":32})"},
    {Calculator::serving,
     QT_TRANSLATE_NOOP("Presets", "8B with 128k tokens of context on one H100"),
     R"({"calculator":"serving","model":"Llama-3.1-8B","gpu":"H100 SXM","gpus":1,"context":131072,"prompt":120000,"output":512,"concurrency":4})"},
    {Calculator::serving, QT_TRANSLATE_NOOP("Presets", "32B in 4 bits on one RTX 4090"),
     R"({"calculator":"serving","model":"Qwen3-32B","gpu":"RTX 4090","gpus":1,"weights":"awq4","context":4096,"concurrency":2})"},
    {Calculator::evaluation, QT_TRANSLATE_NOOP("Presets", "70% of 1,000 questions: how sure?"),
     R"({"calculator":"evaluation","question":"interval","n":1000,"correct":700})"},
    {Calculator::evaluation, QT_TRANSLATE_NOOP("Presets", "Is 73% better than 70%?"),
     R"({"calculator":"evaluation","question":"compare","n":1000,"correct":700,"n2":1000,"correct2":730})"},
    {Calculator::evaluation, QT_TRANSLATE_NOOP("Presets", "To see three points of difference"),
     R"({"calculator":"evaluation","question":"sample-size","delta":0.03,"baseline":0.7})"},
};

} // namespace

std::vector<Preset> presetsOf(Calculator calculator)
{
    std::vector<Preset> presets;
    for (const Source& source : sources)
        if (source.calculator == calculator)
            presets.push_back(
                {QCoreApplication::translate("Presets", source.name), source.scenario});
    return presets;
}

} // namespace interval::ui
