// What gainsay costs, as ratios: every figure is measured against another of the same run on the same
// machine; processor time, but where a figure says otherwise.
//
// usage: bench GAINSAY NOOP [--megabytes N] [--runs N] [--claims N] [--only WORD]
//
// GAINSAY is the program, NOOP the static program that does nothing. Run it in the source folder.
// `--megabytes` is the size of the text (50 for the figures in docs/design.md), `--claims` the most claims to
// reconcile. Medians.

#include <re2/re2.h>
#include <time.h>

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <functional>
#include <iostream>
#include <sstream>

#include "claim/phrase_match.h"
#include "claim/scene.h"
#include "cli/claims_stream.h"
#include "cli/pipeline.h"
#include "corpus.h"
#include "processes.h"

namespace gainsay::bench {
namespace {

struct Settings {
  std::string gainsay, noop, only;
  double megabytes = 2;
  int runs = 9;
  std::size_t claims = 100'000;
};

double seconds_of(clockid_t clock, const std::function<void()>& work) {
  const auto now = [clock] {
    timespec time{};
    clock_gettime(clock, &time);
    return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_nsec) * 1e-9;
  };
  const double begin = now();
  work();
  return now() - begin;
}

/// Processor time, of all threads: the same on a busy machine as on an idle one, nearly.
double processor_seconds_of(const std::function<void()>& work) {
  return seconds_of(CLOCK_PROCESS_CPUTIME_ID, work);
}

double wall_seconds_of(const std::function<void()>& work) { return seconds_of(CLOCK_MONOTONIC, work); }

double median(std::vector<double> values) {
  std::sort(values.begin(), values.end());
  return values.empty() ? 0 : values[values.size() / 2];
}

/// Medians of several works that take turns, so that what else the machine does hits all alike.
std::vector<double> medians(int runs, double (*clock)(const std::function<void()>&),
                            const std::vector<std::function<void()>>& works) {
  std::vector<std::vector<double>> times(works.size());
  for (int run = 0; run < runs; ++run) {
    for (std::size_t i = 0; i < works.size(); ++i) times[i].push_back(clock(works[i]));
  }
  std::vector<double> result;
  for (auto& each : times) result.push_back(median(std::move(each)));
  return result;
}

void tell(const std::string& what, double value, const char* unit, const char* aim) {
  std::printf("%-58s %10.2f %-8s %s\n", what.c_str(), value, unit, aim);
  std::fflush(stdout);
}

/// Counts what is written and keeps nothing.
class CountingBuffer : public std::streambuf {
 public:
  std::size_t bytes() const { return bytes_; }

 private:
  std::streamsize xsputn(const char*, std::streamsize size) override {
    bytes_ += static_cast<std::size_t>(size);
    return size;
  }
  int overflow(int c) override {
    ++bytes_;
    return c;
  }

  std::size_t bytes_ = 0;
};

class Bench {
 public:
  Bench(Settings settings, const Starter& starter, const cli::Models& models)
      : settings_(std::move(settings)), starter_(starter), models_(models) {
    corpus_ = make_corpus("../shared/data/news.jsonl", "fixtures", models.folders.rules,
                          static_cast<std::size_t>(settings_.megabytes * 1e6));
    std::printf("%zu articles, %.1f MB of text, medians of %d\n", corpus_.articles,
                static_cast<double>(corpus_.text.size()) / 1e6, settings_.runs);
  }

  void run() {
    const std::pair<const char*, void (Bench::*)()> parts[] = {
        {"start", &Bench::start},   {"passes", &Bench::passes},   {"phrases", &Bench::phrases},
        {"length", &Bench::length}, {"hostile", &Bench::hostile}, {"reconcile", &Bench::reconciling},
        {"memory", &Bench::memory},
    };
    for (const auto& [name, part] : parts) {
      if (settings_.only.empty() || settings_.only == name) (this->*part)();
    }
  }

 private:
  /// `claims -` from bytes to bytes, in this process.
  std::size_t claims_of(const std::string& lines, int jobs) const {
    std::istringstream in(lines);
    CountingBuffer counter;
    std::ostream out(&counter);
    Errors errors;
    cli::stream_claims(models_, in, out, jobs, errors);
    return counter.bytes();
  }

  void start() {
    const std::vector<std::string> check = {settings_.gainsay, "check",
                                            "fixtures/serbia-turkmenistan-summit"};
    std::vector<double> noop, wall, cpu, ratio;
    double most = 0;
    for (int i = 0; i < settings_.runs * 3; ++i) {
      const ProcessRun nothing = starter_.run({settings_.noop}), whole = starter_.run(check);
      noop.push_back(nothing.seconds);
      wall.push_back(whole.seconds * 1e3);
      cpu.push_back(whole.cpu_seconds * 1e3);
      ratio.push_back(whole.seconds / nothing.seconds);
      most = std::max(most, whole.megabytes);
    }
    tell("check, five articles: wall", median(wall), "ms", "at most 10");
    tell("check, five articles: processor", median(cpu), "ms", "");
    tell("check, five articles / a static program that does nothing", median(ratio), "times", "at most 25");
    tell("check, five articles: memory", most, "MB", "at most 48");
  }

  void passes() {
    std::istringstream in(corpus_.lines);
    Errors errors;
    std::vector<Bundle> batches;
    cli::read_batches(in, models_.folders, errors,
                      [&](Bundle&& batch) { batches.push_back(std::move(batch)); });
    std::vector<AnalysedArticle> plain;
    for (const Bundle& batch : batches) {
      for (const Article& article : batch.articles)
        plain.push_back(cli::analyse_article(models_, article, cli::Depth::kSyntax));
    }
    const RE2 never("(?:visited|signed|meeting|minister|billion|Tuesday|killed|second)qzx");
    std::size_t sum = 0;
    const auto times = medians(
        settings_.runs, processor_seconds_of,
        {[&] { sum += RE2::PartialMatch(corpus_.text, never); }, [&] { sum += claims_of(corpus_.lines, 1); },
         [&] {
           for (const Bundle& batch : batches) {
             for (const Article& article : batch.articles)
               sum += cli::analyse_article(models_, article, cli::Depth::kSyntax).sentences.size();
           }
         },
         [&] {
           for (const AnalysedArticle& article : plain) sum += find_mentions(models_.mention, article).size();
         }});
    tell("whole claims pass / one RE2 pass", times[1] / times[0], "times", "at most 20");
    tell("  of it syntax / one RE2 pass", times[2] / times[0], "times", "");
    tell("  of it mentions / one RE2 pass", times[3] / times[0], "times", "at most 6");
    const auto walls =
        medians(settings_.runs, wall_seconds_of,
                {[&] { sum += claims_of(corpus_.lines, 1); }, [&] { sum += claims_of(corpus_.lines, 2); }});
    tell("one thread / two threads, by the clock on the wall", walls[0] / walls[1], "times", "at least 1.8");
    tell("claims pass", static_cast<double>(corpus_.text.size()) / 1e6 / times[1], "MB/s", "");
    if (sum == 0) std::puts("nothing was read");
  }

  /// Phrase patterns: all of them on every sentence, against those whose words and mentions are there.
  void phrases() {
    const Corpus corpus = first_articles(corpus_, 100);
    std::istringstream in(corpus.lines);
    Errors errors;
    std::vector<PhraseText> texts;
    cli::read_batches(in, models_.folders, errors, [&](Bundle&& batch) {
      for (const AnalysedArticle& article : cli::analyse_bundle(models_, batch, cli::Depth::kClaims, 1)) {
        for (std::uint32_t i = 0; i < article.sentences.size(); ++i) {
          if (article.sentences[i].tokens.empty()) continue;
          const Scene scene(models_.rules, article, i);
          texts.push_back(phrase_text_of(scene));
        }
      }
    });
    std::vector<const Phrase*> all;
    for (const ClaimType& type : models_.rules.types()) {
      for (const Pattern& pattern : type.patterns) {
        if (!pattern.phrase.empty()) all.push_back(&pattern.phrase);
        for (const Exception& exception : pattern.unless) all.push_back(&exception.phrase);
      }
    }
    const auto count = [&](bool every) {
      std::size_t found = 0;
      PhraseMatch match;
      for (const PhraseText& text : texts) {
        for (const Phrase* phrase : all)
          found += (every || phrase->may_match(text)) && phrase->find(text, 0, match);
      }
      return found;
    };
    std::size_t plain = 0, ours = 0;
    const auto times = medians(settings_.runs, processor_seconds_of,
                               {[&] { plain = count(true); }, [&] { ours = count(false); }});
    tell("plain loop over " + std::to_string(all.size()) + " phrases / ours", times[0] / times[1], "times",
         "at least 50");
    if (plain != ours) std::printf("NOT EQUAL: %zu matches and %zu\n", plain, ours);
  }

  void length() {
    std::vector<double> each;
    for (const std::size_t count : {10u, 100u, 1000u, 10000u}) {
      if (count > corpus_.articles) break;
      const Corpus part = first_articles(corpus_, count);
      std::vector<double> times;
      for (int i = 0; i < (count < 1000 ? settings_.runs : 1); ++i)
        times.push_back(processor_seconds_of([&] { claims_of(part.lines, 1); }));
      each.push_back(median(times) / static_cast<double>(part.lines.size()));
      tell("a byte of " + std::to_string(count) + " articles / of 10", each.back() / each.front(), "times",
           "flat");
    }
  }

  void hostile() {
    const std::size_t bytes = 1'000'000;
    const double normal =
        processor_seconds_of([&] { claims_of(corpus_.lines, 1); }) / static_cast<double>(corpus_.text.size());
    for (const std::string_view kind : kHostile) {
      const std::string text = hostile_text(kind, bytes);
      const double time = processor_seconds_of([&] { claims_of(json_line("h", text, "2024-03-04"), 1); }) /
                          static_cast<double>(text.size());
      tell("hostile megabyte, " + std::string(kind) + ": speed / normal", normal / time, "times",
           "at least 0.1");
    }
  }

  void reconciling() {
    std::istringstream in(first_articles(corpus_, 200).lines);
    Errors errors;
    std::vector<Claim> samples;
    cli::read_batches(in, models_.folders, errors, [&](Bundle&& batch) {
      for (Claim& claim :
           cli::extract_all(models_, cli::analyse_bundle(models_, batch, cli::Depth::kClaims, 1), 1))
        samples.push_back(std::move(claim));
    });
    if (samples.empty()) return;
    for (const std::size_t subjects : {1000u, 1u}) {
      double first = 0;
      for (std::size_t count = 1000; count <= settings_.claims; count *= 10) {
        const std::vector<Claim> claims = many_claims(samples, count, subjects);
        std::size_t findings = 0;
        const double time =
            processor_seconds_of([&] { findings = reconcile(models_.rules, claims, {}).size(); });
        const double each = time / static_cast<double>(count) / std::log2(static_cast<double>(count));
        if (first == 0) first = each;
        tell("a claim of " + std::to_string(count) + " in " + std::to_string(subjects) +
                 " subjects / log n, / of 1000",
             each / first, "times", "at most 1");
      }
    }
  }

  void memory() {
    const std::string path = (std::filesystem::temp_directory_path() / "gainsay-bench.jsonl").string();
    for (const int parts : {4, 1}) {
      std::ofstream(path)
          << first_articles(corpus_, corpus_.articles / static_cast<std::size_t>(parts)).lines;
      const ProcessRun run = starter_.run({settings_.gainsay, "claims", "-"}, path);
      tell("claims - of " + std::to_string(std::filesystem::file_size(path) / 1'000'000) + " MB: memory",
           run.megabytes, "MB", "at most 96");
    }
    std::filesystem::remove(path);
  }

  Settings settings_;
  const Starter& starter_;
  const cli::Models& models_;
  Corpus corpus_;
};

bool read_settings(int argc, char** argv, Settings& settings) {
  if (argc < 3) return false;
  settings.gainsay = argv[1];
  settings.noop = argv[2];
  for (int i = 3; i + 1 < argc; i += 2) {
    const std::string name = argv[i], value = argv[i + 1];
    if (name == "--megabytes") settings.megabytes = std::atof(value.c_str());
    if (name == "--runs") settings.runs = std::max(1, std::atoi(value.c_str()));
    if (name == "--claims") settings.claims = static_cast<std::size_t>(std::atoll(value.c_str()));
    if (name == "--only") settings.only = value;
  }
  return true;
}

}  // namespace
}  // namespace gainsay::bench

int main(int argc, char** argv) {
  using namespace gainsay;
  const bench::Starter starter;
  bench::Settings settings;
  if (!bench::read_settings(argc, argv, settings)) {
    std::cerr << "usage: bench GAINSAY NOOP [--megabytes N] [--runs N] [--claims N] [--only WORD]\n";
    return 2;
  }
  const auto folders = cli::find_folders(std::filesystem::path(settings.gainsay).parent_path().string());
  if (!folders) {
    std::cerr << folders.error().to_line() << '\n';
    return 2;
  }
  Errors errors;
  const cli::Models models = cli::load_models(*folders, cli::Depth::kClaims, {}, {}, errors);
  for (const Error& error : errors) std::cerr << error.to_line() << '\n';
  bench::Bench(std::move(settings), starter, models).run();
  return errors.empty() ? 0 : 2;
}
