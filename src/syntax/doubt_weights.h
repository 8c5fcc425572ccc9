#pragma once

namespace gainsay {

/// How much each sign says for a relation (the logarithm of the odds). Made by tools/train_syntax doubt.
inline constexpr float kDoubtWeights[] = {-1.67f, -0.30f, 1.24f,  -0.48f, -1.43f, -0.78f, 0.33f,
                                          -0.39f, 2.65f,  0.55f,  0.90f,  -1.27f, -1.08f, 2.13f,
                                          -0.73f, -0.89f, -0.61f, -0.30f, 0.10f,  -0.61f};

}  // namespace gainsay
