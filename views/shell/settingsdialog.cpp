// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/settingsdialog.h"

#include "common/personfield.h"
#include "common/settings.h"
#include "common/style.h"
#include "shell/backupspage.h"
#include "shell/sharingpage.h"
#include "shell/synccontrol.h"

#include <QApplication>
#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QDesktopServices>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileInfo>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QTabWidget>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace lansnav {

SettingsDialog::SettingsDialog(const AppContext &context, SyncControl *sync, QWidget *parent)
    : QDialog(parent)
    , m_context(context)
    , m_pages(new QTabWidget(this))
{
    setWindowTitle(tr("Settings"));
    resize(640, 460);
    m_pages->setDocumentMode(true);
    m_pages->addTab(looksPage(), tr("Looks"));
    if (m_context.store) {
        m_pages->addTab(filePage(), tr("File and me"));
        if (sync) {
            auto *sharing = new SharingPage(sync->service(), this);
            m_pages->addTab(sharing, tr("Sharing"));
            connect(sharing, &SharingPage::shareWanted, sync, &SyncControl::share);
        }
        auto *backups = new BackupsPage(m_context, this);
        m_backups = backups;
        m_pages->addTab(backups, tr("Backups"));
        connect(backups, &BackupsPage::openWanted, this, [this](const QString &path) {
            emit openWanted(path);
            accept();
        });
    }
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_pages, 1);
    column->addWidget(buttons);
}

void SettingsDialog::showBackups()
{
    if (m_backups)
        m_pages->setCurrentWidget(m_backups);
}

QWidget *SettingsDialog::looksPage()
{
    Settings &settings = *m_context.settings;
    auto *page = new QWidget(this);
    auto *form = new QFormLayout(page);
    form->setContentsMargins(measure::paneMargin, measure::paneMargin, measure::paneMargin, measure::paneMargin);
    form->setLabelAlignment(Qt::AlignRight | Qt::AlignVCenter);

    auto *language = new QComboBox(page);
    language->addItem(tr("As the computer"), int(Language::System));
    language->addItem(u"Svenska"_s, int(Language::Swedish));
    language->addItem(u"English"_s, int(Language::English));
    language->setCurrentIndex(language->findData(int(settings.language)));
    auto *later = style::quiet(tr("The language changes the next time Länsnav starts."), page);
    connect(language, &QComboBox::activated, page, [settings = &settings, language] { settings->language = Language(language->currentData().toInt()); });
    form->addRow(tr("&Language:"), language);
    form->addRow(QString(), later);

    auto *theme = new QComboBox(page);
    theme->addItem(tr("As the computer"), int(Theme::System));
    theme->addItem(tr("Light"), int(Theme::Light));
    theme->addItem(tr("Dark"), int(Theme::Dark));
    theme->setCurrentIndex(theme->findData(int(settings.theme)));
    connect(theme, &QComboBox::activated, this, [this, settings = &settings, theme] {
        settings->theme = Theme(theme->currentData().toInt());
        style::applyTheme(*qApp, settings->theme);
        emit looksChanged();
    });
    form->addRow(tr("&Theme:"), theme);

    auto *comfortable = new QCheckBox(tr("&Comfortable rows: more room between the rows of lists"), page);
    comfortable->setChecked(settings.comfortableRows);
    connect(comfortable, &QCheckBox::toggled, this, [this, settings = &settings](bool on) {
        settings->comfortableRows = on;
        emit looksChanged();
    });
    form->addRow(QString(), comfortable);
    return page;
}

QWidget *SettingsDialog::filePage()
{
    Store *store = m_context.store;
    auto *page = new QWidget(this);
    auto *form = new QFormLayout(page);
    form->setContentsMargins(measure::paneMargin, measure::paneMargin, measure::paneMargin, measure::paneMargin);
    form->setLabelAlignment(Qt::AlignRight | Qt::AlignVCenter);

    auto *me = new PersonField(store, page);
    me->setPerson(store->me());
    const auto take = [this, store, me] {
        if (!me->inputError().isEmpty())
            return;
        store->setMe(me->person());
        m_context.settings->setMeIn(store->path(), me->person());
    };
    connect(me, &Field::finished, page, take);
    form->addRow(tr("&Who I am:"), me);
    if (auto *label = qobject_cast<QLabel *>(form->labelForField(me)))
        label->setBuddy(me->control());
    form->addRow(QString(), style::quiet(tr("A person in the register. What you do carries your name in the history, and \"mine\" means yours."), page));

    const QFileInfo info(store->path());
    auto *path = new QLabel(QDir::toNativeSeparators(store->path()), page);
    path->setTextFormat(Qt::PlainText);
    path->setWordWrap(true);
    path->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    form->addRow(tr("File:"), path);
    form->addRow(tr("Size:"), new QLabel(locale().formattedDataSize(info.size()), page));
    auto *folder = new QPushButton(tr("Show the &folder"), page);
    connect(folder, &QPushButton::clicked, page, [info] { QDesktopServices::openUrl(QUrl::fromLocalFile(info.path())); });
    auto *row = new QHBoxLayout;
    row->addWidget(folder);
    row->addStretch();
    form->addRow(QString(), row);
    return page;
}

} // namespace lansnav
