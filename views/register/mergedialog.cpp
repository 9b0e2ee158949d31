// SPDX-License-Identifier: GPL-3.0-or-later
#include "register/mergedialog.h"

#include "common/feedback.h"
#include "common/style.h"
#include "privacy/masking.h"
#include "register/registerstore.h"

#include <QButtonGroup>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace lansnav {

MergeDialog::MergeDialog(Store &store, const Id &keep, const Id &lose, QWidget *parent)
    : QDialog(parent), m_store(store), m_keep(keep), m_lose(lose)
{
    setWindowTitle(tr("Merge two people"));
    build();
    read();
}

void MergeDialog::build()
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(measure::paneMargin, measure::paneMargin, measure::paneMargin, measure::paneMargin);
    layout->setSpacing(measure::grid);
    m_banner = new BannerBar(this);
    layout->addWidget(m_banner);
    layout->addWidget(style::quiet(tr("Choose what is right in each line. Everything the other one takes part in moves to the one who stays; it is one step, and can be undone."), this));
    auto *area = new QScrollArea(this);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    m_fields = new QWidget;
    area->setWidget(m_fields);
    layout->addWidget(area, 1);
    m_consequences = style::quiet({}, this);
    m_consequences->setObjectName(u"consequences"_s);
    layout->addWidget(m_consequences);
    auto *buttons = new QDialogButtonBox(this);
    auto *swapButton = buttons->addButton(tr("Keep the other one"), QDialogButtonBox::ActionRole);
    swapButton->setObjectName(u"swap"_s);
    m_merge = buttons->addButton(tr("Merge"), QDialogButtonBox::AcceptRole);
    m_merge->setObjectName(u"merge"_s);
    style::makePrimary(m_merge);
    m_merge->setDefault(true);
    buttons->addButton(QDialogButtonBox::Cancel);
    connect(swapButton, &QPushButton::clicked, this, &MergeDialog::swap);
    connect(buttons, &QDialogButtonBox::accepted, this, &MergeDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout->addWidget(buttons);
    resize(860, 520);
}

void MergeDialog::read()
{
    struct Both { MergePreview preview; QString keep; QString lose; };
    m_merge->setEnabled(false);
    m_store.fetch<Both>(
        this,
        [schema = m_store.schema(), keep = m_keep, lose = m_lose](Database &db) -> Result<Both> {
            const auto preview = previewMerge(db, schema, keep, lose);
            if (!preview)
                return preview.error();
            const auto names = registerstore::personNames(db, {keep, lose});
            if (!names)
                return names.error();
            return Both{*preview, Masking::shown(names->value(keep), keep), Masking::shown(names->value(lose), lose)};
        },
        [this](const Result<Both> &both) {
            if (!m_banner->check(both))
                return;
            m_preview = both->preview;
            m_keepName = both->keep;
            m_loseName = both->lose;
            m_merge->setEnabled(true);
            fill();
        });
}

QRadioButton *MergeDialog::choiceButton(const QString &text, const QString &label, QButtonGroup *group)
{
    QString shown = text.isEmpty() ? u"–"_s : text;
    shown.replace(u'&', u"&&"_s);
    auto *button = new QRadioButton(shown);
    button->setAccessibleName(tr("%1: %2").arg(label, text));
    button->setEnabled(!text.isEmpty());
    group->addButton(button, int(group->buttons().size()));
    return button;
}

void MergeDialog::fill()
{
    qDeleteAll(m_fields->findChildren<QWidget *>(Qt::FindDirectChildrenOnly));
    qDeleteAll(m_choices);
    m_choices.clear();
    delete m_fields->layout();
    auto *grid = new QGridLayout(m_fields);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(measure::paneMargin);
    grid->setColumnMinimumWidth(0, measure::labelWidth);
    grid->setColumnStretch(1, 1);
    grid->setColumnStretch(2, 1);
    grid->addWidget(style::heading(tr("Stays: %1").arg(m_keepName), 2), 0, 1);
    grid->addWidget(style::heading(tr("Goes: %1").arg(m_loseName), 2), 0, 2);
    int row = 1;
    for (const MergeField &field : std::as_const(m_preview.fields)) {
        auto *label = new QLabel(field.label.left(1).toUpper() + field.label.mid(1));
        label->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        grid->addWidget(label, row, 0);
        auto *group = new QButtonGroup(this);
        grid->addWidget(choiceButton(field.keep, field.label, group), row, 1);
        grid->addWidget(choiceButton(field.lose, field.label, group), row, 2);
        group->button(field.takeLose ? 1 : 0)->setChecked(true);
        m_choices.insert(field.column, group);
        // What is the same or stated by one only needs no choice, but is shown.
        if (field.differs) {
            QFont strong = label->font();
            strong.setBold(true);
            label->setFont(strong);
        }
        ++row;
    }
    grid->setRowStretch(row, 1);
    m_consequences->setText(consequences());
}

QString MergeDialog::consequences() const
{
    QStringList sentences;
    if (!m_preview.moves.isEmpty())
        sentences.append(tr("Moves: %1.").arg(m_preview.moves.join(u", "_s)));
    if (!m_preview.joins.isEmpty())
        sentences.append(tr("Both have, and become one: %1.").arg(m_preview.joins.join(u", "_s)));
    if (sentences.isEmpty())
        sentences.append(tr("Nothing else refers to the one who goes."));
    return sentences.join(u' ');
}

void MergeDialog::swap()
{
    std::swap(m_keep, m_lose);
    read();
}

void MergeDialog::choose(const QString &column, bool takeLose)
{
    if (QButtonGroup *group = m_choices.value(column))
        group->button(takeLose ? 1 : 0)->setChecked(true);
}

QStringList MergeDialog::takenFields() const
{
    QStringList taken;
    for (auto it = m_choices.cbegin(); it != m_choices.cend(); ++it)
        if (it.value()->checkedId() == 1)
            taken.append(it.key());
    return taken;
}

void MergeDialog::accept()
{
    if (!m_banner->check(mergePeople(m_store, m_keep, m_lose, takenFields())))
        return;
    QDialog::accept();
}

} // namespace lansnav
