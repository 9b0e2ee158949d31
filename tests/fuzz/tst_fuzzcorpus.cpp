// SPDX-License-Identifier: GPL-3.0-or-later
// The fuzzers' beginnings, replayed without a fuzzer; and written to a folder for one: tst_fuzzcorpus --write FOLDER.
#include "targets.h"

#include "support/testmain.h"

#include <QDir>
#include <QFile>

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

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() == 3 && arguments.at(1) == u"--write"_s) {
        const auto inputs = fuzz::corpus();
        for (auto it = inputs.cbegin(); it != inputs.cend(); ++it) {
            const QString folder = arguments.at(2) + u'/' + QString::fromLatin1(it.key().left(it.key().indexOf('-')));
            QDir().mkpath(folder);
            QFile file(folder + u'/' + QString::fromLatin1(it.key()));
            if (!file.open(QIODevice::WriteOnly) || file.write(it.value()) != it->size())
                return 1;
        }
        return 0;
    }
    TestFuzzCorpus test;
    return test::run(&test, arguments);
}

#include "tst_fuzzcorpus.moc"
