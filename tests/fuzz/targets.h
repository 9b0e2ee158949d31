// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QMap>

#include <cstddef>
#include <cstdint>

namespace lansnav::fuzz {

/// Reads the bytes as a patch. Aborts when what was read does not write and read itself again.
void patch(const std::uint8_t *data, std::size_t size);

/// Takes the bytes for a shared file (when they begin as an SQLite file does), or for a list of changes that is put into a
/// shared file whose hashes are right. Verifies it and merges it into a small file. Aborts when that file changed although
/// an error was returned, when an error has no sentence, or when the file is not whole or its log does not add up afterwards.
void shared(const std::uint8_t *data, std::size_t size);

/// Inputs to begin from, made from real files; by name, which begins with the target's.
QMap<QByteArray, QByteArray> corpus();

} // namespace lansnav::fuzz
