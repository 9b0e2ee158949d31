// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/threadlanguage.h"

#include "calendar/uilocale.h"

using namespace Qt::StringLiterals;

namespace lansnav {

namespace {
thread_local const QTranslator *spoken = nullptr;
}

ThreadLanguage::ThreadLanguage(QObject *parent)
    : QTranslator(parent)
{
}

void ThreadLanguage::speak(const QString &language, const std::function<void()> &work)
{
    std::shared_ptr<QTranslator> catalogue;
    {
        const QMutexLocker lock(&m_mutex);
        catalogue = m_catalogues.value(language);
        if (!catalogue) {
            catalogue = std::make_shared<QTranslator>();
            // A catalogue that is not there leaves the source texts, which are English.
            (void)catalogue->load(u":/i18n/lansnav_%1.qm"_s.arg(language));
            m_catalogues.insert(language, catalogue);
        }
    }
    const UiLocaleScope dates(language);
    const QTranslator *before = std::exchange(spoken, catalogue.get());
    work();
    spoken = before;
}

QString ThreadLanguage::translate(const char *context, const char *source, const char *disambiguation, int n) const
{
    if (!spoken)
        return {};
    const QString text = spoken->translate(context, source, disambiguation, n);
    // The window's own language must not answer for a text the catalogue lacks.
    return text.isNull() ? QString::fromUtf8(source) : text;
}

} // namespace lansnav
