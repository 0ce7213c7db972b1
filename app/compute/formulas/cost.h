// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compute/number/number.h"

namespace interval::compute {

/// GPU time of a computation: FLOPs over the peak at a utilisation [s of one GPU].
template <Number N>
[[nodiscard]] N gpuSeconds(const N& flops, const N& peak, const N& mfu)
{
    return flops / (peak * mfu);
}

/// Price of GPU time.
template <Number N>
[[nodiscard]] N rentalCost(const N& gpuTime, const N& pricePerGpu)
{
    return gpuTime * pricePerGpu;
}

/// Price of a token at a sustained throughput of a whole system.
///
///   price / throughput
///
/// @param price       [USD/s] of all GPUs together
/// @param throughput  [tokens/s]
template <Number N>
[[nodiscard]] N costPerToken(const N& price, const N& throughput)
{
    return price / throughput;
}

/// Bill of an interface that is paid by the token, with a share of the input read from a cache.
///
///   calls (input (1 - hit) p_in + input hit p_cache + output p_out)
///
/// @param prices  [USD] a token
template <Number N>
[[nodiscard]] N tokenBill(const N& calls,
                          const N& input,
                          const N& hitShare,
                          const N& output,
                          const N& inputPrice,
                          const N& cachedPrice,
                          const N& outputPrice)
{
    const N call = let("p_\\text{call}",
                       input * (N(1) - hitShare) * inputPrice + input * hitShare * cachedPrice +
                           output * outputPrice,
                       unit::dollars);
    return calls * call;
}

/// Energy of a run: board power at a utilisation, times the overhead of the building.
///
///   GPUs * watts * PUE * seconds
template <Number N>
[[nodiscard]] N energy(const N& gpus, const N& watts, const N& pue, const N& seconds)
{
    return gpus * watts * pue * seconds;
}

/// Mean time between interruptions, scaled from a cluster that was observed: failures grow with the
/// number of GPUs.
///
///   observed time / interruptions * observed GPUs / GPUs
///
/// @source Llama 3, arXiv:2407.21783, section 3.3.4 (419 unexpected interruptions in 54 days on 16,384)
template <Number N>
[[nodiscard]] N
timeBetweenFailures(const N& observed, const N& interruptions, const N& observedGpus, const N& gpus)
{
    return observed * observedGpus / (interruptions * gpus);
}

/// Time between checkpoints that loses least.
///
///   sqrt(2 * cost of a checkpoint * time between failures)
///
/// @source Young 1974, doi:10.1145/361147.361115
template <Number N>
[[nodiscard]] N checkpointInterval(const N& checkpoint, const N& betweenFailures)
{
    return sqrt(N(2) * checkpoint * betweenFailures);
}

/// Time to pass a corpus at a daily rate.
///
///   corpus / a day's text * 86,400 s
///
/// @param perDay  [B] that pass in a day
template <Number N>
[[nodiscard]] N corpusSeconds(const N& corpus, const N& perDay)
{
    return corpus / perDay * constant<N>(86400, unit::seconds);
}

/// Tokens of an optimiser step. Tensor and pipeline ranks do not multiply the batch.
///
///   micro-batch * accumulation * data parallel * sequence
template <Number N>
[[nodiscard]] N globalBatchTokens(const N& microBatch,
                                  const N& accumulation,
                                  const N& dataParallel,
                                  const N& sequence)
{
    return microBatch * accumulation * dataParallel * sequence;
}

} // namespace interval::compute
