// SPDX-License-Identifier: GPL-3.0-or-later
#include "compute/catalogue/hugging_face_config.h"
#include "reference.h"

#include "support/catch.h"

using namespace interval::compute;
using nlohmann::json;

namespace {

json llama()
{
    return {{"model_type", "llama"},       {"hidden_size", 4096},
            {"num_hidden_layers", 32},     {"num_attention_heads", 32},
            {"num_key_value_heads", 8},    {"intermediate_size", 14336},
            {"vocab_size", 128256},        {"max_position_embeddings", 131072},
            {"tie_word_embeddings", false}};
}

json file(const std::string& name)
{
    return json::parse(readText(dataPath("configs/" + name + ".json")));
}

std::string faultOf(const std::string& text)
{
    const auto model = readHuggingFaceConfig(text);
    return model ? "" : model.error().detail;
}

std::string faultWith(json config, const std::string& key, const json& value)
{
    config[key] = value;
    return faultOf(config.dump());
}

std::string faultWithout(json config, const std::string& key)
{
    config.erase(key);
    return faultOf(config.dump());
}

} // namespace

TEST_CASE("config: a sound file has no fault", "[compute][config]")
{
    CHECK(faultOf(llama().dump()).empty());
    CHECK(faultWith(llama(), "num_key_value_heads", nullptr).empty());
}

TEST_CASE("config: bad JSON is named with line and column", "[compute][config]")
{
    CHECK(faultOf("") == "config: line 1, column 1: not valid JSON");
    CHECK(faultOf("{\n  \"a\": 1,\n  oops\n}") == "config: line 3, column 3: not valid JSON");
    CHECK(faultOf("[1, 2]") == "config: must be a JSON object");
    CHECK(faultOf("{\"hidden_size\": 1e999}") == "config: a number is out of range");
    CHECK(faultOf("{\"a\": \"\xff\"}").find("config: line 1") == 0);
}

TEST_CASE("config: an unknown family is named, with those that are known", "[compute][config]")
{
    const std::string fault = faultWith(llama(), "model_type", "mamba");

    CHECK(fault.find("config: model_type: unknown family \"mamba\" (known: ") == 0);
    CHECK(fault.find("llama") != std::string::npos);
    CHECK(fault.find("qwen3_moe") != std::string::npos);
    CHECK(faultWithout(llama(), "model_type") == "config: model_type: is missing");
    CHECK(faultWith(llama(), "model_type", 7) == "config: model_type: must be a text (got 7)");
    CHECK(faultWith(llama(), "model_type", "a\nb").find('\n') == std::string::npos);
}

TEST_CASE("config: a missing size is named", "[compute][config]")
{
    const std::string key = GENERATE(as<std::string>(), "hidden_size", "num_hidden_layers",
                                     "num_attention_heads", "intermediate_size", "vocab_size");

    CHECK(faultWithout(llama(), key) == "config: " + key + ": is missing");
}

TEST_CASE("config: a missing size is named by what the family calls it", "[compute][config]")
{
    CHECK(faultWithout(file("gpt2"), "n_embd") == "config: hidden_size: is missing (or n_embd)");
    CHECK(faultWithout(file("opt-6.7b"), "ffn_dim") ==
          "config: intermediate_size: is missing (or ffn_dim)");
    CHECK(faultWithout(file("deepseek-v3"), "kv_lora_rank") == "config: kv_lora_rank: is missing");
    CHECK(faultWithout(file("mixtral-8x7b"), "num_local_experts") ==
          "config: num_local_experts: is missing");
}

TEST_CASE("config: numbers out of range are named", "[compute][config]")
{
    const auto [value, rule] = GENERATE(table<std::string, std::string>({
        {"0", "must be between 1 and 1,000,000,000 (got 0)"},
        {"-4096", "must be between 1 and 1,000,000,000 (got -4096)"},
        {"1000000001", "must be between 1 and 1,000,000,000 (got 1000000001)"},
        {"18446744073709551615", "must be between 1 and 1,000,000,000 (got 18446744073709551615)"},
        {"-9223372036854775808", "must be between 1 and 1,000,000,000 (got -9223372036854775808)"},
        {"99999999999999999999999", "must be a whole number (got 9.999999999999999e+22)"},
        {"4096.5", "must be a whole number (got 4096.5)"},
        {"\"4096\"", "must be a whole number (got \"4096\")"},
        {"true", "must be a whole number (got true)"},
        {"[4096]", "must be a whole number (got a list)"},
        {"{}", "must be a whole number (got an object)"},
    }));
    CAPTURE(value);
    json config = llama();
    config["hidden_size"] = json::parse(value);

    CHECK(faultOf(config.dump()) == "config: hidden_size: " + rule);
}

TEST_CASE("config: what contradicts itself is named", "[compute][config]")
{
    CHECK(faultWith(llama(), "num_attention_heads", 33) ==
          "config: num_key_value_heads: must be a divisor of num_attention_heads (33) (got 8)");
    CHECK(faultWith(llama(), "num_key_value_heads", 64) ==
          "config: num_key_value_heads: must be at most num_attention_heads (32) (got 64)");
    CHECK(faultWith(llama(), "hidden_size", 4097) ==
          "config: num_attention_heads: must be a divisor of hidden_size (4097) (got 32)");
    CHECK(faultWith(file("mixtral-8x7b"), "num_experts_per_tok", 9) ==
          "config: num_experts_per_tok: must be at most num_local_experts (8) (got 9)");
    CHECK(faultWith(file("deepseek-v3"), "first_k_dense_replace", 61) ==
          "config: first_k_dense_replace: must be less than num_hidden_layers (61) (got 61)");
    CHECK(faultWith(file("qwen-1.8b"), "intermediate_size", 11007) ==
          "config: intermediate_size: must be even (got 11007)");
    CHECK(faultWith(llama(), "num_hidden_layers", 10'001) ==
          "config: num_hidden_layers: must be at most 10,000 (got 10001)");
}

TEST_CASE("config: values of the wrong kind are named", "[compute][config]")
{
    CHECK(faultWith(llama(), "tie_word_embeddings", "yes") ==
          "config: tie_word_embeddings: must be true or false (got \"yes\")");
    CHECK(faultWith(llama(), "hidden_act", "snake") ==
          "config: hidden_act: unknown activation \"snake\"");
    CHECK(faultWith(file("gemma-3-1b"), "layer_types", {"full_attention"}) ==
          "config: layer_types: must name 26 layers (names 1)");
    CHECK(faultWith(file("gemma-3-1b"), "layer_types",
                    std::vector<std::string>(26, "no_attention")) ==
          "config: layer_types: unknown layer type \"no_attention\"");
    CHECK(faultWith(file("gemma-3-1b"), "layer_types", 7) ==
          "config: layer_types: must be a list (got 7)");
    CHECK(faultWith(file("gemma-3-1b"), "layer_types", std::vector<int>(26, 1)) ==
          "config: layer_types: must be a list of texts (got 1)");
    CHECK(faultWith(file("qwen3-30b-a3b"), "mlp_only_layers", std::vector<int>(10'001, 1)) ==
          "config: mlp_only_layers: must have at most 10,000 entries");
    CHECK(faultWith(file("glm-5.1"), "indexer_types", {"full", "shared"}) ==
          "config: indexer_types: layers that share an indexer are not supported");
}

TEST_CASE("config: a fault in the language part is named with its place", "[compute][config]")
{
    json config = file("qwen3.6-35b-a3b");
    config["text_config"]["num_experts"] = -1;

    CHECK(faultOf(config.dump()) ==
          "config: text_config.num_experts: must be between 1 and 1,000,000,000 (got -1)");
    config["text_config"]["model_type"] = "unheard_of";
    CHECK(faultOf(config.dump()).find("config: text_config.model_type: unknown family") == 0);
}

TEST_CASE("config: sizes that cannot be counted are an error", "[compute][config]")
{
    json config = llama();
    for (const char* key : {"hidden_size", "num_attention_heads", "num_key_value_heads",
                            "intermediate_size", "vocab_size"})
        config[key] = 1'000'000'000;

    CHECK(faultOf(config.dump()) == "config: the sizes give more than 2^63 - 1 parameters");
}

TEST_CASE("config: a text that nests deeply is no danger", "[compute][config]")
{
    const std::string deep = std::string(200'000, '[') + std::string(200'000, ']');

    CHECK(faultOf("{\"model_type\": \"llama\", \"hidden_size\": " + deep + "}") ==
          "config: hidden_size: must be a whole number (got a list)");
}
