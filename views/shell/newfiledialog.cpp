// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/newfiledialog.h"

#include "common/filedialogs.h"
#include "common/settings.h"
#include "common/style.h"
#include "store/opening.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileInfo>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace lansnav {

namespace {

constexpr int demoSizes[] = {300, 3000, 30000};
constexpr int demoYears = 3;

/// A name no file in `folder` has yet: "Name", "Name 2" …
QString freeName(const QString &folder, const QString &wanted)
{
    QString name = wanted;
    for (int i = 2; QFileInfo::exists(QDir(folder).filePath(name + u".lansnav"_s)); ++i)
        name = u"%1 %2"_s.arg(wanted, QString::number(i));
    return name;
}

} // namespace

NewFileDialog::NewFileDialog(const ShellSetup &setup, Purpose purpose, QWidget *parent)
    : QDialog(parent)
    , m_setup(setup)
    , m_purpose(purpose)
    , m_name(new QLineEdit(this))
    , m_folder(new QLineEdit(this))
    , m_template(new QComboBox(this))
    , m_size(new QComboBox(this))
    , m_fault(style::quiet({}, this))
    , m_buttons(new QDialogButtonBox(this))
{
    const bool demo = purpose == Purpose::Demonstration;
    setWindowTitle(demo ? tr("Try the demonstration") : tr("New file"));
    m_folder->setText(QDir::toNativeSeparators(setup.settings->folderFor(u"open"_s)));
    if (setup.templates)
        for (const QList<TemplateChoice> regions = setup.templates(); const TemplateChoice &choice : regions)
            m_template->addItem(choice.name, choice.path);
    if (!demo || m_template->count() == 0)
        m_template->addItem(tr("Empty, without a region"), QString());
    for (const int size : demoSizes)
        m_size->addItem(tr("%1 people").arg(QLocale().toString(size)), size);
    m_name->setText(freeName(m_folder->text(), demo ? tr("Demonstration") : tr("My region")));
    m_name->selectAll();

    auto *browseButton = new QPushButton(tr("Choose…"), this);
    connect(browseButton, &QPushButton::clicked, this, &NewFileDialog::browse);
    auto *folderRow = new QHBoxLayout;
    folderRow->addWidget(m_folder, 1);
    folderRow->addWidget(browseButton);

    auto *form = new QFormLayout;
    form->setLabelAlignment(Qt::AlignRight | Qt::AlignVCenter);
    form->addRow(tr("&Begins with:"), m_template);
    form->addRow(tr("&Size:"), m_size);
    form->setRowVisible(m_size, demo);
    form->addRow(tr("&Name:"), m_name);
    form->addRow(tr("&Folder:"), folderRow);
    static_cast<QLabel *>(form->labelForField(folderRow))->setBuddy(m_folder);

    m_make = m_buttons->addButton(tr("Make the file"), QDialogButtonBox::AcceptRole);
    m_buttons->addButton(QDialogButtonBox::Cancel);
    style::makePrimary(m_make);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_name, &QLineEdit::textChanged, this, &NewFileDialog::check);
    connect(m_folder, &QLineEdit::textChanged, this, &NewFileDialog::check);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(measure::paneMargin, measure::paneMargin, measure::paneMargin, measure::paneMargin);
    column->addLayout(form);
    column->addWidget(m_fault);
    column->addStretch();
    column->addWidget(m_buttons);
    setMinimumWidth(520);
    m_name->setFocus();
    check();
}

QString NewFileDialog::path() const
{
    QString name = m_name->text().trimmed();
    if (name.endsWith(u".lansnav"_s, Qt::CaseInsensitive))
        name.chop(8);
    return QDir::cleanPath(QDir(QDir::fromNativeSeparators(m_folder->text().trimmed())).filePath(name + u".lansnav"_s));
}

void NewFileDialog::browse()
{
    const QString chosen = filedialogs::folder(this, tr("Folder of the new file"), m_folder->text());
    if (!chosen.isEmpty())
        m_folder->setText(QDir::toNativeSeparators(chosen));
}

void NewFileDialog::check()
{
    const QString name = m_name->text().trimmed();
    const QFileInfo folder(QDir::fromNativeSeparators(m_folder->text().trimmed()));
    static const QString forbidden = u"\\/:*?\"<>|"_s;
    QString fault;
    if (name.isEmpty())
        fault = tr("Give the file a name.");
    else if (std::any_of(name.cbegin(), name.cend(), [](QChar c) { return forbidden.contains(c) || c.unicode() < 0x20; }))
        fault = tr("A file name cannot contain any of these: %1").arg(forbidden);
    else if (m_folder->text().trimmed().isEmpty() || !folder.isDir())
        fault = tr("There is no such folder. Choose one that exists.");
    else if (!mayWriteIn(folder.absoluteFilePath()))
        fault = tr("You may not write in this folder. Choose another one.");
    else if (QFileInfo::exists(path()))
        fault = tr("There is already a file with this name. Nothing is overwritten; choose another name.");
    m_fault->setText(fault);
    m_make->setEnabled(fault.isEmpty());
}

NewFileRequest NewFileDialog::request() const
{
    NewFileRequest request;
    request.path = path();
    request.regionTemplate = m_template->currentData().toString();
    request.demo = m_purpose == Purpose::Demonstration;
    if (request.demo) {
        request.demoPeople = m_size->currentData().toInt();
        request.demoYears = demoYears;
    }
    return request;
}

} // namespace lansnav
