// SPDX-License-Identifier: GPL-3.0-or-later
#include "compute/catalogue/hugging_face_config.h"

#include "compute/catalogue/config_families.h"
#include "compute/catalogue/config_import.h"
#include "compute/catalogue/json_text.h"
#include "compute/catalogue/parameter_count.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>

namespace interval::compute {

namespace {

using nlohmann::json;

/// Objects that hold the language model of a checkpoint with other parts.
constexpr std::array<std::string_view, 3> languageKeys = {"text_config", "llm_config",
                                                          "language_config"};
/// Parts that a top-level file may have beside the language model.
constexpr std::array<std::string_view, 3> otherParts = {"vision_config", "audio_config", "visual"};

std::array<std::span<const ConfigFamily>, 5> allFamilies()
{
    return {gptFamilies(), llamaFamilies(), chineseFamilies(), expertFamilies(),
            newAttentionFamilies()};
}

const ConfigFamily* findFamily(std::string_view modelType)
{
    for (const std::span<const ConfigFamily> group : allFamilies())
        for (const ConfigFamily& family : group)
            if (family.modelType == modelType)
                return &family;
    return nullptr;
}

/// The object that describes the language model, and where it stands.
struct LanguagePart {
    const json* object = nullptr;
    std::string path;
};

LanguagePart languagePart(const json& file)
{
    for (const std::string_view key : languageKeys) {
        const auto found = file.find(std::string(key));
        if (found != file.end() && found->is_object())
            return {&*found, std::string(key) + "."};
    }
    return {&file, ""};
}

base::Error unknownFamily(const std::string& path, const std::string& modelType)
{
    std::string known;
    for (const std::string_view name : knownModelTypes())
        known += (known.empty() ? "" : ", ") + std::string(name);
    return {base::ErrorCode::invalidInput, "config: " + path + "model_type: unknown family " +
                                               quoted(modelType) + " (known: " + known + ")"};
}

base::Result<ImportedModel> readLanguagePart(const json& file, const LanguagePart& part)
{
    ConfigFields fields =
        part.path.empty() ? ConfigFields(file) : ConfigFields(*part.object, part.path, file);
    ImportedModel model;
    model.modelType = fields.textOr("model_type", "");
    if (model.modelType.empty())
        fields.reject("model_type", "is missing");
    if (fields.fault())
        return tl::unexpected(*fields.fault());
    const ConfigFamily* family = findFamily(model.modelType);
    if (family == nullptr)
        return tl::unexpected(unknownFamily(part.path, model.modelType));

    fields.setAliases(family->aliases);
    model.shape = family->read(fields);
    model.name = fields.textOr("_name_or_path", "");
    if (fields.fault())
        return tl::unexpected(*fields.fault());
    model.notes = fields.notes();
    return model;
}

void noteOtherParts(const json& file, const LanguagePart& part, ImportedModel& model)
{
    if (!part.path.empty())
        model.notes.push_back(part.path.substr(0, part.path.size() - 1) +
                              ": only the language model is counted");
    for (const std::string_view key : otherParts)
        if (file.contains(std::string(key)))
            model.notes.push_back(std::string(key) + ": this part is left out");
}

} // namespace

std::vector<std::string_view> knownModelTypes()
{
    std::vector<std::string_view> names;
    for (const std::span<const ConfigFamily> group : allFamilies())
        for (const ConfigFamily& family : group)
            names.push_back(family.modelType);
    std::sort(names.begin(), names.end());
    return names;
}

base::Result<ImportedModel> importConfig(const json& file)
{
    const LanguagePart part = languagePart(file);
    auto model = readLanguagePart(file, part);
    if (!model)
        return model;
    // A model so large that it cannot be counted is a slip of the file, not of the one who reads it.
    if (const auto count = countParameters(model->shape); !count)
        return base::fail(base::ErrorCode::invalidInput,
                          "config: the sizes give more than 2^63 - 1 parameters");
    noteOtherParts(file, part, *model);
    return model;
}

base::Result<ImportedModel> readHuggingFaceConfig(std::string_view text)
{
    const auto file = parseJsonObject(text, "config");
    if (!file)
        return tl::unexpected(file.error());
    return importConfig(*file);
}

base::Result<Model> modelFromConfig(std::string_view text)
{
    auto imported = readHuggingFaceConfig(text);
    if (!imported)
        return tl::unexpected(imported.error());
    const auto count = countParameters(imported->shape);
    if (!count)
        return tl::unexpected(count.error());
    Model model;
    model.name = imported->name.empty() ? imported->modelType : imported->name;
    model.family = imported->modelType;
    model.parameters = count->total;
    model.shape = imported->shape;
    model.notes = std::move(imported->notes);
    return model;
}

} // namespace interval::compute
