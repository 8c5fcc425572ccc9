#include "text/compiled.h"

#include <elf.h>
#include <fcntl.h>
#include <link.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cstdlib>
#include <filesystem>
#include <fstream>

namespace gainsay {
namespace {

namespace fs = std::filesystem;

constexpr std::uint64_t kMultiplier = 0x9fb21c651e98df25ull;

struct Header {
  char magic[8] = {'g', 'n', 's', 'y', 'i', 'm', 'g', '1'};
  std::uint64_t key = 0;
  std::uint64_t size = 0;  ///< bytes behind the header
  std::uint64_t sum = 0;   ///< hash of them
};

std::uint64_t mixed(std::uint64_t hash, std::uint64_t block) {
  hash = (hash ^ block) * kMultiplier;
  return hash ^ (hash >> 32);
}

/// Reads the bytes in four lanes side by side: every multiplication waits for the one before it in its lane.
std::uint64_t hash_bytes(std::string_view bytes, std::uint64_t hash) {
  constexpr std::size_t kLanes = 4;
  std::array<std::uint64_t, kLanes> lanes = {hash, hash + 1, hash + 2, hash + 3};
  std::size_t at = 0;
  for (std::array<std::uint64_t, kLanes> blocks{}; at + sizeof blocks <= bytes.size(); at += sizeof blocks) {
    std::memcpy(blocks.data(), bytes.data() + at, sizeof blocks);
    for (std::size_t i = 0; i < kLanes; ++i) lanes[i] = mixed(lanes[i], blocks[i]);
  }
  std::array<std::uint64_t, kLanes> rest{};
  if (at < bytes.size()) std::memcpy(rest.data(), bytes.data() + at, bytes.size() - at);
  hash = bytes.size();
  for (std::size_t i = 0; i < kLanes; ++i) hash = mixed(hash, mixed(lanes[i], rest[i]));
  return hash;
}

std::string_view view_of(std::span<const std::byte> bytes) {
  return {reinterpret_cast<const char*>(bytes.data()), bytes.size()};
}

/// The bytes of the file in `buffer`; false where it can't be read.
bool read_whole(const std::string& path, std::string& buffer) {
  const int file = ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
  if (file < 0) return false;
  struct stat status {};
  bool whole = ::fstat(file, &status) == 0;
  buffer.resize(whole ? static_cast<std::size_t>(status.st_size) : 0);
  for (std::size_t at = 0; whole && at < buffer.size();) {
    const ssize_t got = ::read(file, buffer.data() + at, buffer.size() - at);
    whole = got > 0;
    if (whole) at += static_cast<std::size_t>(got);
  }
  ::close(file);
  return whole;
}

/// The build id that the linker gave this program, hashed: images in the cache are of one program only. 0
/// where there is none.
std::uint64_t program_id() {
  std::uint64_t id = 0;
  dl_iterate_phdr(
      [](dl_phdr_info* info, std::size_t, void* out) {
        for (int i = 0; i < info->dlpi_phnum; ++i) {
          const auto& header = info->dlpi_phdr[i];
          if (header.p_type != PT_NOTE) continue;
          const char* at = reinterpret_cast<const char*>(info->dlpi_addr + header.p_vaddr);
          const char* const end = at + header.p_memsz;
          while (at + sizeof(ElfW(Nhdr)) <= end) {
            ElfW(Nhdr) note{};
            std::memcpy(&note, at, sizeof note);
            const char* const name = at + sizeof note;
            const char* const text = name + (note.n_namesz + 3) / 4 * 4;
            if (note.n_type == NT_GNU_BUILD_ID && text + note.n_descsz <= end)
              *static_cast<std::uint64_t*>(out) = hash_bytes({text, note.n_descsz}, 1);
            at = text + (note.n_descsz + 3) / 4 * 4;
          }
        }
        return 1;  // the first object is the program itself
      },
      &id);
  return id;
}

std::string cache_folder() {
  const auto variable = [](const char* name) {
    const char* const value = std::getenv(name);
    return std::string(value == nullptr ? "" : value);
  };
  if (variable("GAINSAY_CACHE") == "off") return "";
  if (const std::string cache = variable("XDG_CACHE_HOME"); cache.starts_with('/')) return cache + "/gainsay";
  if (const std::string home = variable("HOME"); home.starts_with('/')) return home + "/.cache/gainsay";
  return "";
}

std::string hex(std::uint64_t number) {
  char text[17];
  std::snprintf(text, sizeof text, "%016llx", static_cast<unsigned long long>(number));
  return text;
}

}  // namespace

void add_json_sources(const std::string& dir, const std::string& tag, std::vector<CompiledSource>& sources) {
  const auto first = static_cast<std::ptrdiff_t>(sources.size());
  std::error_code ignored;
  const auto add = [&](const fs::directory_entry& entry) {
    if (entry.path().extension() != ".json") return;
    sources.push_back({entry.path().string(), tag + entry.path().native().substr(dir.size())});
  };
  for (const auto& entry : fs::directory_iterator(dir, ignored)) add(entry);
  for (const auto& entry : fs::recursive_directory_iterator(dir + "/lexicon", ignored)) add(entry);
  std::sort(sources.begin() + first, sources.end(),
            [](const CompiledSource& a, const CompiledSource& b) { return a.name < b.name; });
}

Compiled::Compiled(std::string data_dir, std::string name, std::vector<CompiledSource> sources)
    : data_dir_(std::move(data_dir)),
      name_(std::move(name)),
      sources_(std::move(sources)),
      key_(key_of(sources_)) {}

std::uint64_t Compiled::key_of(const std::vector<CompiledSource>& sources) {
  std::uint64_t key = 0;
  std::string buffer;
  for (const CompiledSource& source : sources) {
    key = hash_bytes(source.name, key);
    key = read_whole(source.path, buffer) ? hash_bytes(buffer, key) : key * kMultiplier + 1;
  }
  return key;
}

// One file for each set of folders: what a change leaves behind is written over.
Compiled::Place Compiled::cached() const {
  static const std::uint64_t kProgram = program_id();
  const std::string folder = kProgram == 0 ? "" : cache_folder();
  if (folder.empty()) return {};
  std::uint64_t folders = 0;
  for (const CompiledSource& source : sources_)
    folders = hash_bytes(fs::path(source.path).parent_path().native(), folders);
  return {folder + "/" + name_ + "-" + hex(folders) + ".image", hash_bytes(hex(kProgram), key_), true};
}

std::vector<Compiled::Place> Compiled::places() const {
  std::vector<Place> all;
  if (!data_dir_.empty()) all.push_back({data_dir_ + "/" + name_ + ".image", key_, false});
  if (Place cache = cached(); !cache.path.empty()) all.push_back(std::move(cache));
  return all;
}

MappedFile Compiled::open(const std::string& path) {
  auto file = MappedFile::open(path);
  return file ? std::move(*file) : MappedFile();
}

// A file that isn't there, is of other sources or is broken has no payload, and no value is read from that.
std::span<const std::byte> Compiled::payload(const MappedFile& file, const Place& place) {
  Header header;
  const Header expected;
  if (file.bytes().size() < sizeof header) return {};
  std::memcpy(&header, file.bytes().data(), sizeof header);
  const auto payload = file.bytes().subspan(sizeof header);
  const bool right = std::memcmp(header.magic, expected.magic, sizeof header.magic) == 0 &&
                     header.key == place.key && header.size == payload.size() &&
                     (!place.summed || header.sum == hash_bytes(view_of(payload), 0));
  return right ? payload : std::span<const std::byte>{};
}

std::string Compiled::with_header(const std::string& payload, std::uint64_t key) {
  Header header;
  header.key = key;
  header.size = payload.size();
  header.sum = hash_bytes(payload, 0);
  return std::string(reinterpret_cast<const char*>(&header), sizeof header) + payload;
}

// Another process may be writing the same: each into a file of its own, and the last one to be moved stays.
void Compiled::store(const std::string& path, const std::string& image) {
  const std::string draft = path + "." + std::to_string(::getpid());
  std::error_code error;
  fs::create_directories(fs::path(path).parent_path(), error);
  std::ofstream out(draft, std::ios::binary);
  out << image;
  out.close();
  if (out) {
    fs::rename(draft, path, error);
  } else {
    fs::remove(draft, error);
  }
}

}  // namespace gainsay
