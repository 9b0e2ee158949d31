// SPDX-License-Identifier: GPL-3.0-or-later
// The fuzzers' beginnings, replayed without a fuzzer.
#include "targets.h"

#include "support/testmain.h"

using namespace lansnav;
using namespace Qt::StringLiterals;

class TestFuzzCorpus : public QObject
{
    Q_OBJECT

private slots:
    void replay();
    void shortened();
};

namespace {

void feed(const QByteArray &name, const QByteArray &input)
{
    const auto *data = reinterpret_cast<const std::uint8_t *>(input.constData());
    name.startsWith("patch") ? fuzz::patch(data, std::size_t(input.size())) : fuzz::shared(data, std::size_t(input.size()));
}

} // namespace

void TestFuzzCorpus::replay()
{
    const auto inputs = fuzz::corpus();
    QVERIFY(inputs.size() > 50);
    for (auto it = inputs.cbegin(); it != inputs.cend(); ++it)
        feed(it.key(), it.value());
}

void TestFuzzCorpus::shortened()
{
    const auto inputs = fuzz::corpus();
    for (auto it = inputs.cbegin(); it != inputs.cend(); ++it)
        if (it.key().startsWith("patch"))
            for (qsizetype size = 0; size < it->size(); ++size)
                feed(it.key(), it->left(size));
}

LANSNAV_TEST_MAIN(TestFuzzCorpus)

#include "tst_fuzzcorpus.moc"
