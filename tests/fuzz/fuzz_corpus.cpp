// SPDX-License-Identifier: GPL-3.0-or-later
// Writes what the fuzzers begin with: fuzz_corpus --write FOLDER.
#include "targets.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 3 || arguments.at(1) != u"--write"_s)
        return 2;
    const auto inputs = lansnav::fuzz::corpus();
    for (auto it = inputs.cbegin(); it != inputs.cend(); ++it) {
        const QString folder = arguments.at(2) + u'/' + QString::fromLatin1(it.key().left(it.key().indexOf('-')));
        QDir().mkpath(folder);
        QFile file(folder + u'/' + QString::fromLatin1(it.key()));
        if (!file.open(QIODevice::WriteOnly) || file.write(it.value()) != it->size())
            return 1;
    }
    return 0;
}
