// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compute/number/number.h"

namespace interval::compute {

/// Chunks of a document.
///
///   ceil((tokens - overlap) / (size - overlap))
template <Number N>
[[nodiscard]] N chunkCount(const N& tokens, const N& size, const N& overlap)
{
    return ceil((tokens - overlap) / (size - overlap));
}

/// Chunks that fit beside everything else in a context window.
template <Number N>
[[nodiscard]] N
contextBudget(const N& window, const N& system, const N& history, const N& output, const N& chunk)
{
    return floor((window - system - history - output) / chunk);
}

/// A flat index: n vectors of d numbers.
template <Number N>
[[nodiscard]] N flatIndexBytes(const N& vectors, const N& dimension, const N& elementBytes)
{
    return vectors * dimension * elementBytes;
}

/// An HNSW index: float32 vectors and 2 M links of four bytes on the ground level; the levels above
/// add a few per cent.
/// @source Malkov & Yashunin 2016, arXiv:1603.09320; faiss IndexHNSW (2 M neighbours at level 0)
template <Number N>
[[nodiscard]] N hnswIndexBytes(const N& vectors, const N& dimension, const N& links)
{
    const N four = constant<N>(4, unit::bytes);
    return vectors * (four * dimension + N(2) * links * four);
}

/// An IVF-PQ index: m code bytes and an 8-byte id a vector, and the float32 centroids.
/// @source Jegou et al. 2011, doi:10.1109/TPAMI.2010.57; faiss IndexIVFPQ
template <Number N>
[[nodiscard]] N
ivfPqIndexBytes(const N& vectors, const N& dimension, const N& lists, const N& codes)
{
    const N perVector = constant<N>(1, unit::bytes) * codes + constant<N>(8, unit::bytes);
    return vectors * perVector + lists * dimension * constant<N>(4, unit::bytes);
}

/// Reciprocal rank fusion of two rankings.
///
///   1/(k + a) + 1/(k + b)
///
/// @source Cormack et al. 2009, doi:10.1145/1571941.1572114 (k = 60)
template <Number N>
[[nodiscard]] N reciprocalRankFusion(const N& rankA, const N& rankB, const N& k)
{
    return N(1) / (k + rankA) + N(1) / (k + rankB);
}

/// Score of one term.
///
///   idf tf (k1 + 1) / (tf + k1 (1 - b + b length/mean))
///
/// @source Robertson & Zaragoza 2009, doi:10.1561/1500000019
template <Number N>
[[nodiscard]] N
bm25Term(const N& idf, const N& frequency, const N& lengthRatio, const N& k1, const N& b)
{
    return idf * frequency * (k1 + N(1)) / (frequency + k1 * (N(1) - b + b * lengthRatio));
}

/// nDCG of three results with linear gain: against the same grades in falling order.
/// @source Jarvelin & Kekalainen 2002, doi:10.1145/582415.582418
template <Number N>
[[nodiscard]] N ndcg3(const N& first, const N& second, const N& third)
{
    const N best = max(first, max(second, third));
    const N worst = min(first, min(second, third));
    const N middle = max(min(first, second), min(max(first, second), third));
    const N gain = let("\\text{DCG}", first + second / log2(N(3)) + third / log2(N(4)));
    const N ideal = let("\\text{IDCG}", best + middle / log2(N(3)) + worst / log2(N(4)));
    return gain / ideal;
}

/// Share of the relevant documents that were found.
template <Number N>
[[nodiscard]] N recallAtK(const N& found, const N& relevant)
{
    return found / relevant;
}

/// Tokens of a text by its length in characters.
template <Number N>
[[nodiscard]] N tokensOfCharacters(const N& characters, const N& charactersPerToken)
{
    return characters / charactersPerToken;
}

/// Visual tokens of an image whose patches are merged to squares of `side` pixels.
/// @source Qwen2-VL, arXiv:2409.12191, section 2.1 (patch 14, merged 2 x 2: 28)
template <Number N>
[[nodiscard]] N visualTokens(const N& width, const N& height, const N& side)
{
    return ceil(width / side) * ceil(height / side);
}

} // namespace interval::compute
