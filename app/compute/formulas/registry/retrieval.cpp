// SPDX-License-Identifier: GPL-3.0-or-later
#include "compute/formulas/retrieval.h"

#include "compute/formulas/registry/parameters.h"
#include "compute/formulas/registry/topics.h"

namespace interval::compute::registry {

namespace p = parameter;

namespace {

constexpr FormulaParameter vectors{
    "vectors", "n", unit::vectors, 1, 1e13, Grain::real, {"向量数", "number of vectors"}};
constexpr FormulaParameter dimension{
    "dimension", "d", unit::one, 1, 1e6, Grain::whole, {"向量维度", "numbers of a vector"}};

constexpr FormulaParameter
tokenCount(std::string_view id, std::string_view symbol, double low, BilingualText meaning)
{
    return {id, symbol, unit::tokens, low, 1e9, Grain::whole, meaning};
}

constexpr FormulaParameter
grade(std::string_view id, std::string_view symbol, BilingualText meaning)
{
    return {id, symbol, unit::one, 0, 100, Grain::real, meaning};
}

constexpr FormulaParameter rank(std::string_view id, std::string_view symbol, BilingualText meaning)
{
    return {id, symbol, unit::one, 1, 1e9, Grain::whole, meaning};
}

Formula chunks()
{
    return define({.id = "chunk-count",
                   .symbol = "n_c",
                   .unit = unit::chunks,
                   .title = {"切块数", "Chunks of a document"},
                   .description =
                       {"每块只前进“块长减重叠”；重叠让索引变大 c/(c-o) 倍。",
                        "Each chunk advances by its size less the overlap, which makes the index "
                        "larger by c/(c-o)."},
                   .source = "definition"},
                  {tokenCount("tokens", "t", 1, {"文档 token 数", "tokens of the document"}),
                   tokenCount("chunk", "c", 1, {"块长", "tokens of a chunk"}),
                   tokenCount("overlap", "o", 0, {"相邻块的重叠", "tokens that neighbours share"})},
                  [](const auto&... in) { return chunkCount(in...); })
        .where({{"overlap", "chunk", Border::excluded}, {"chunk", "tokens"}});
}

Formula budget()
{
    return define(
               {.id = "context-budget",
                .symbol = "n_c",
                .unit = unit::chunks,
                .title = {"窗口里能放的块数", "Chunks that fit a context window"},
                .description =
                    {"窗口减去系统提示、历史和预留输出，除以块长。放满未必更好。",
                     "The window less system prompt, history and reserved answer, over the size of "
                     "a chunk. Full is not always better."},
                .source = "definition; Lost in the Middle, arXiv:2307.03172"},
               {tokenCount("window", "w", 1, {"上下文窗口", "tokens of the window"}),
                tokenCount("system", "s", 0, {"系统提示", "tokens of the system prompt"}),
                tokenCount("history", "h", 0, {"对话历史", "tokens of the history"}),
                tokenCount("output", "o", 0, {"预留输出", "tokens kept for the answer"}),
                tokenCount("chunk", "c", 1, {"块长", "tokens of a chunk"})},
               [](const auto&... in) { return contextBudget(in...); })
        .where({{"system", "window"}, {"history", "window"}, {"output", "window"}});
}

Formula flat()
{
    return define(
        {.id = "flat-index-memory",
         .symbol = "M",
         .unit = unit::bytes,
         .title = {"平铺索引大小", "Memory of a flat index"},
         .description = {"原样存放全部向量：fp16 减半，int8 为四分之一，二值为 1/32。",
                         "All vectors as they are: half in fp16, a quarter in int8, 1/32 as bits."},
         .source = "faiss documentation, IndexFlat"},
        {vectors, dimension, p::elementBytes},
        [](const auto&... in) { return flatIndexBytes(in...); });
}

Formula hnsw()
{
    return define(
        {.id = "hnsw-index-memory",
         .symbol = "M",
         .unit = unit::bytes,
         .title = {"HNSW 索引大小", "Memory of an HNSW index"},
         .description =
             {"float32 向量加底层 2M 个 4 字节邻居；上层只多几个百分点。",
              "float32 vectors and 2M links of four bytes on the ground level; the levels "
              "above add a few per cent."},
         .source = "Malkov & Yashunin 2016, arXiv:1603.09320; faiss documentation, IndexHNSW"},
        {vectors, dimension,
         rank("links", "m", {"参数 M：每个节点的连接数", "the parameter M: links of a node"})},
        [](const auto&... in) { return hnswIndexBytes(in...); });
}

Formula ivfPq()
{
    return define(
        {.id = "ivf-pq-index-memory",
         .symbol = "M",
         .unit = unit::bytes,
         .title = {"IVF-PQ 索引大小", "Memory of an IVF-PQ index"},
         .description =
             {"每个向量 m 字节的编码加 8 字节 id，另有聚类中心；通常要用原向量重排。",
              "m bytes of code and an id of eight for each vector, and the centroids; usually "
              "rescored with full vectors."},
         .source = "Jegou et al. 2011, doi:10.1109/TPAMI.2010.57; faiss documentation, IndexIVFPQ"},
        {vectors, dimension, rank("lists", "k", {"倒排表（聚类）个数", "inverted lists"}),
         rank("code_bytes", "m", {"每个向量的 PQ 编码字节数", "code bytes of a vector"})},
        [](const auto&... in) { return ivfPqIndexBytes(in...); });
}

Formula fusion()
{
    return define(
        {.id = "reciprocal-rank-fusion",
         .symbol = "s",
         .unit = unit::one,
         .title = {"倒数排名融合 RRF", "Reciprocal rank fusion"},
         .description =
             {"只用名次，不必归一化分数；常数通常取 60。",
              "Uses ranks only, so scores need no common scale; the constant is usually 60."},
         .source = "Cormack et al. 2009, doi:10.1145/1571941.1572114"},
        {rank("rank_a", "a", {"在第一个结果里的名次", "rank in the first result"}),
         rank("rank_b", "b", {"在第二个结果里的名次", "rank in the second result"}),
         FormulaParameter{"k", "k", unit::one, 0, 1e6, Grain::real, {"平滑常数", "the constant"}}},
        [](const auto&... in) { return reciprocalRankFusion(in...); });
}

Formula bm25()
{
    return define(
        {.id = "bm25-term",
         .symbol = "s",
         .unit = unit::one,
         .title = {"BM25 单词项得分", "BM25 score of one term"},
         .description = {"词频越高越趋于 idf·(k1+1)；b 控制对长文档的惩罚。",
                         "Saturates towards idf (k1+1) as the term repeats; b sets how much long "
                         "documents lose."},
         .source = "Robertson & Zaragoza 2009, doi:10.1561/1500000019"},
        {FormulaParameter{"idf",
                          "\\text{idf}",
                          unit::one,
                          0,
                          100,
                          Grain::real,
                          {"逆文档频率", "inverse document frequency"}},
         FormulaParameter{"frequency",
                          "f",
                          unit::one,
                          1,
                          1e6,
                          Grain::whole,
                          {"词在文档中出现的次数", "times the term occurs"}},
         FormulaParameter{"length_ratio",
                          "\\lambda",
                          unit::one,
                          1e-3,
                          1e3,
                          Grain::real,
                          {"文长与平均文长之比", "length of the document over the mean"}},
         FormulaParameter{"k1",
                          "k_1",
                          unit::one,
                          0,
                          100,
                          Grain::real,
                          {"词频饱和参数，常取 1.2", "saturation, often 1.2"}},
         FormulaParameter{"b",
                          "b",
                          unit::one,
                          0,
                          1,
                          Grain::real,
                          {"长度归一参数，常取 0.75", "length normalisation, often 0.75"}}},
        [](const auto&... in) { return bm25Term(in...); });
}

Formula ndcg()
{
    return define(
        {.id = "ndcg-3",
         .symbol = "\\text{nDCG@3}",
         .unit = unit::one,
         .title = {"nDCG@3", "nDCG@3"},
         .description =
             {"线性增益，理想排序取这三条的降序；另一种定义用 2^rel-1，要说明用的是哪种。",
              "Linear gain, against the same three in falling order; another definition uses "
              "2^rel-1: say which."},
         .source = "Jarvelin & Kekalainen 2002, doi:10.1145/582415.582418"},
        {grade("first", "x", {"第 1 条的相关度", "relevance of the first result"}),
         grade("second", "y", {"第 2 条的相关度", "relevance of the second result"}),
         grade("third", "z", {"第 3 条的相关度", "relevance of the third result"})},
        [](const auto&... in) { return ndcg3(in...); });
}

Formula recall()
{
    return define({.id = "recall-at-k",
                   .symbol = "\\text{recall@}k",
                   .unit = unit::fraction,
                   .title = {"Recall@k", "Recall@k"},
                   .description =
                       {"前 k 条找回的相关文档占全部相关文档的比例；它封顶了回答质量。",
                        "Share of the relevant documents among the first k; it caps the quality of "
                        "answers."},
                   .source = "definition; Manning et al. 2008, Introduction to Information "
                             "Retrieval, chapter 8"},
                  {FormulaParameter{"found",
                                    "h",
                                    unit::one,
                                    0,
                                    1e9,
                                    Grain::whole,
                                    {"前 k 条命中数", "relevant documents among the first k"}},
                   rank("relevant", "R", {"相关文档总数", "relevant documents in all"})},
                  [](const auto&... in) { return recallAtK(in...); })
        .where({{"found", "relevant"}});
}

Formula patches()
{
    constexpr FormulaParameter width{
        "width", "x", unit::pixels, 1, 1e6, Grain::whole, {"图像宽度", "width of the image"}};
    return define(
        {.id = "visual-tokens",
         .symbol = "n_v",
         .unit = unit::tokens,
         .title = {"图像的视觉 token 数", "Visual tokens of an image"},
         .description =
             {"patch 14、2×2 合并时边长为 28；各模型还会缩放图像并限制像素数，看处理器配置。",
              "With patches of 14 merged 2 x 2 the side is 28; models also resize and cap the "
              "pixels: read the processor's configuration."},
         .source = "Qwen2-VL, arXiv:2409.12191, section 2.1"},
        {width, p::as(width, "height", "y", {"图像高度", "height of the image"}),
         p::within(
             p::as(width, "side", "p", {"一个 token 覆盖的边长", "side of the square of a token"}),
             1, 1000)},
        [](const auto&... in) { return visualTokens(in...); });
}

} // namespace

std::vector<Formula> retrievalFormulas()
{
    return {chunks(), budget(), flat(), hnsw(),   ivfPq(),
            fusion(), bm25(),   ndcg(), recall(), patches()};
}

} // namespace interval::compute::registry
