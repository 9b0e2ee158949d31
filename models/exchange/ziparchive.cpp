// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/ziparchive.h"

#include "exchange/sheet.h"

#include <QFileInfo>

#include <minizip/unzip.h>

namespace lansnav {

namespace {

constexpr int maxEntries = 20'000;
constexpr qint64 ratioFrom = 10'000'000;    // small parts may pack very well
// The longest run without a '<' in honest XML is one cell of character references; beyond it a parser would buffer it all.
constexpr qint64 maxTextRun = 2'000'000;

// minizip reads through QFile, so that paths outside the system's code page work on Windows too.
voidpf openFile(voidpf, const void *name, int)
{
    auto file = std::make_unique<QFile>(*static_cast<const QString *>(name));
    return file->open(QIODevice::ReadOnly) ? file.release() : nullptr;
}
uLong readFile(voidpf, voidpf stream, void *buffer, uLong size)
{
    const qint64 got = static_cast<QFile *>(stream)->read(static_cast<char *>(buffer), qint64(size));
    return got < 0 ? 0 : uLong(got);
}
uLong writeFile(voidpf, voidpf, const void *, uLong)
{
    return 0;
}
ZPOS64_T tellFile(voidpf, voidpf stream)
{
    return ZPOS64_T(static_cast<QFile *>(stream)->pos());
}
long seekFile(voidpf, voidpf stream, ZPOS64_T offset, int origin)
{
    auto *file = static_cast<QFile *>(stream);
    qint64 base = 0;
    if (origin == ZLIB_FILEFUNC_SEEK_CUR)
        base = file->pos();
    else if (origin == ZLIB_FILEFUNC_SEEK_END)
        base = file->size();
    const qint64 target = base + qint64(offset);
    return target >= 0 && target <= file->size() && file->seek(target) ? 0 : -1;
}
int closeFile(voidpf, voidpf stream)
{
    delete static_cast<QFile *>(stream);
    return 0;
}
int errorOfFile(voidpf, voidpf stream)
{
    return static_cast<QFile *>(stream)->error() == QFileDevice::NoError ? 0 : 1;
}

} // namespace

/// The current part of an archive as a stream; counts what comes out and stops at the caps.
class ZipPart final : public QIODevice
{
public:
    ZipPart(ZipArchive &archive, qint64 packed) : m_archive(archive), m_packed(qMax<qint64>(packed, 1)) {}
    ~ZipPart() override { ZipPart::close(); }

    bool isSequential() const override { return true; }
    // After a failure too: QXmlStreamReader asks its device whether more may come, and would ask for ever.
    bool atEnd() const override { return m_end || !m_archive.m_state.ok(); }
    void close() override
    {
        if (!isOpen())
            return;
        if (unzCloseCurrentFile(m_archive.m_zip) == UNZ_CRCERROR && m_end)
            m_archive.fail(ErrorCode::Damaged, ZipArchive::tr("The file is damaged: what it contains does not match its "
                "checksum. Nothing was read. Open it in Excel, let Excel repair it, and save it again."));
        QIODevice::close();
    }

protected:
    qint64 readData(char *data, qint64 size) override
    {
        if (m_end || !m_archive.m_state.ok())
            return m_archive.m_state.ok() ? 0 : -1;
        const int got = unzReadCurrentFile(m_archive.m_zip, data, unsigned(qMin<qint64>(size, 1 << 20)));
        if (got < 0) {
            m_archive.fail(ErrorCode::Damaged, ZipArchive::tr("The file is damaged and cannot be unpacked. Nothing was read. "
                "Open it in Excel, let Excel repair it, and save it again."));
            return -1;
        }
        m_end = got == 0;
        return withinCaps(data, got) ? got : -1;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    bool withinCaps(const char *data, int got)
    {
        m_bytes += got;
        m_archive.m_unpacked += got;
        const QByteArrayView view(data, got);
        const qsizetype last = view.lastIndexOf('<');
        m_run = last < 0 ? m_run + got : got - last;
        const bool tooPacked = m_bytes > ratioFrom && m_bytes / m_packed > ReadLimits::ratio;
        if (!tooPacked && m_archive.m_unpacked <= ReadLimits::sheetBytes && m_run <= maxTextRun)
            return true;
        m_archive.fail(ErrorCode::Invalid, ZipArchive::tr("The file unpacks to far more than a list of this kind can hold. It was not "
            "read, and nothing was changed. Copy the rows you need to a new workbook and save that."));
        return false;
    }

    ZipArchive &m_archive;
    qint64 m_packed;
    qint64 m_bytes = 0;
    qint64 m_run = 0;
    bool m_end = false;
};

Result<std::unique_ptr<ZipArchive>> ZipArchive::open(const QString &path)
{
    std::unique_ptr<ZipArchive> archive(new ZipArchive(path));
    archive->m_fileSize = QFileInfo(path).size();
    zlib_filefunc64_def functions{openFile, readFile, writeFile, tellFile, seekFile, closeFile, errorOfFile, nullptr};
    archive->m_zip = unzOpen2_64(&path, &functions);
    if (!archive->m_zip || !archive->index())
        return Error{ErrorCode::Damaged, tr("The file looks like an Excel workbook but is cut short or damaged. Nothing was read. "
            "Copy it anew from where it came, or open it in Excel and save it again.")};
    return archive;
}

ZipArchive::~ZipArchive()
{
    if (m_zip)
        unzClose(m_zip);
}

bool ZipArchive::index()
{
    int code = unzGoToFirstFile(m_zip);
    for (int n = 0; code == UNZ_OK && n < maxEntries; ++n) {
        unz_file_info64 info{};
        QByteArray name(1024, '\0');
        if (unzGetCurrentFileInfo64(m_zip, &info, name.data(), uLong(name.size()) - 1, nullptr, 0, nullptr, 0) != UNZ_OK)
            return false;
        unz64_file_pos position{};
        if (unzGetFilePos64(m_zip, &position) != UNZ_OK)
            return false;
        const QString key = QString::fromUtf8(name.constData()).replace(u'\\', u'/').toLower();
        m_entries.insert(key, {position.pos_in_zip_directory, position.num_of_file, qint64(info.compressed_size),
                               qint64(info.uncompressed_size), (info.flag & 1) != 0});
        code = unzGoToNextFile(m_zip);
    }
    return code == UNZ_END_OF_LIST_OF_FILE;
}

qint64 ZipArchive::claimedSize(const QString &name) const
{
    return qBound<qint64>(0, m_entries.value(name.toLower()).claimed, ReadLimits::sheetBytes);
}

std::unique_ptr<QIODevice> ZipArchive::part(const QString &name)
{
    const auto entry = m_entries.constFind(name.toLower());
    if (entry == m_entries.cend())
        return {};
    if (entry->encrypted) {
        fail(ErrorCode::Invalid, tr("The workbook is protected with a password. Open it in Excel, save a copy without a "
            "password, and import that."));
        return {};
    }
    unz64_file_pos position{entry->offset, entry->number};
    if (unzGoToFilePos64(m_zip, &position) != UNZ_OK || unzOpenCurrentFile(m_zip) != UNZ_OK) {
        fail(ErrorCode::Damaged, tr("The file is damaged and cannot be unpacked. Nothing was read. Open it in Excel, let Excel "
            "repair it, and save it again."));
        return {};
    }
    auto device = std::make_unique<ZipPart>(*this, qMin(entry->packed, m_fileSize));
    // QIODevice's own buffer would only copy what the XML reader buffers anyway.
    device->open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    return device;
}

void ZipArchive::fail(ErrorCode code, const QString &sentence)
{
    if (m_state.ok())
        m_state = Error{code, sentence};
}

} // namespace lansnav
