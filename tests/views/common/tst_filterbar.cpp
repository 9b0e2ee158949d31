// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/chip.h"
#include "common/emptystate.h"
#include "common/filterbar.h"
#include "support/testmain.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QVBoxLayout>

using namespace lansnav;
using namespace Qt::StringLiterals;

namespace {

struct Row
{
    Id id;
    QString name;
};

Id idOf(const QString &name)
{
    return Id::natural(u"t", {name});
}

std::unique_ptr<FilterBar> makeBar(Settings *settings)
{
    auto bar = std::make_unique<FilterBar>();
    bar->addChips(u"status"_s, u"Status"_s, {{u""_s, u"All"_s}, {u"mine"_s, u"Mine"_s}, {u"active"_s, u"Active"_s}});
    bar->addToggle(u"problems"_s, u"Needs attention"_s);
    bar->addCombo(u"area"_s, u"Area"_s, {{QVariant::fromValue(Id()), u"All areas"_s}});
    bar->remember(settings, u"networks"_s);
    return bar;
}

Chip *chip(FilterBar &bar, const QString &text)
{
    for (Chip *each : bar.findChildren<Chip *>())
        if (each->text() == text)
            return each;
    return nullptr;
}

} // namespace

class TestFilterBar : public QObject
{
    Q_OBJECT

private slots:
    void typingIsDebounced()
    {
        FilterBar bar;
        bar.show();
        bar.focusText();
        auto *edit = bar.findChild<QLineEdit *>();
        QSignalSpy spy(&bar, &FilterBar::textChanged);
        QTest::keyClicks(edit, u"lax"_s);
        QCOMPARE(spy.count(), 0);
        QTRY_COMPARE(spy.count(), 1);
        QCOMPARE(spy.last().first().toString(), u"lax"_s);
        QTest::keyClicks(edit, u"å"_s);
        QTest::keyClick(edit, Qt::Key_Return);
        QCOMPARE(spy.count(), 2);
        QTest::keyClick(edit, Qt::Key_Escape);
        QCOMPARE(spy.count(), 3);
        QCOMPARE(bar.text(), QString());
        QSignalSpy down(&bar, &FilterBar::leftDownwards);
        QTest::keyClick(edit, Qt::Key_Down);
        QCOMPARE(down.count(), 1);
    }

    void followsAModel()
    {
        RowModel<Row> model({{.key = u"name"_s, .heading = u"Name"_s, .value = [](const Row &r) { return QVariant(r.name); }}});
        model.setRows({{Id::natural(u"t", {u"1"_s}), u"Laxå"_s}, {Id::natural(u"t", {u"2"_s}), u"Kumla"_s}});
        FilterBar bar;
        bar.follow(&model);
        const auto count = [&bar] {
            for (const QLabel *label : bar.findChildren<QLabel *>())
                if (label->accessibleName() == u"Rows shown")
                    return label->text();
            return QString();
        };
        QCOMPARE(count(), u"2 of 2"_s);
        bar.setText(u"kum"_s);
        QCOMPARE(model.rowCount(), 1);
        QCOMPARE(count(), u"1 of 2"_s);
    }

    void chipsAreExclusive()
    {
        Settings settings;
        const auto bar = makeBar(&settings);
        bar->show();
        QSignalSpy spy(bar.get(), &FilterBar::valueChanged);
        QCOMPARE(bar->value(u"status"_s).toString(), QString());
        QTest::mouseClick(chip(*bar, u"Mine"_s), Qt::LeftButton);
        QCOMPARE(bar->value(u"status"_s).toString(), u"mine"_s);
        QVERIFY(!chip(*bar, u"All"_s)->isChecked());
        QCOMPARE(spy.count(), 1);
        chip(*bar, u"Needs attention"_s)->setFocus();
        QTest::keyClick(chip(*bar, u"Needs attention"_s), Qt::Key_Space);
        QCOMPARE(bar->value(u"problems"_s).toBool(), true);
        QVERIFY(!bar->isDefault());
        bar->reset();
        QVERIFY(bar->isDefault());
        QVERIFY(settings.filters.isEmpty());
    }

    void everythingIsRemembered()
    {
        Settings settings;
        const Id health = Id::natural(u"area", {u"health"_s});
        const QList<Choice> areas{{QVariant::fromValue(Id()), u"All areas"_s}, {QVariant::fromValue(health), u"Public health"_s}};
        {
            const auto bar = makeBar(&settings);
            bar->setChoices(u"area"_s, areas);
            bar->setText(u"BB"_s);
            bar->setValue(u"status"_s, u"active"_s);
            bar->setValue(u"problems"_s, true);
            bar->setValue(u"area"_s, QVariant::fromValue(health));
        }
        const auto bar = makeBar(&settings);
        QCOMPARE(bar->text(), u"BB"_s);
        QCOMPARE(bar->value(u"status"_s).toString(), u"active"_s);
        QCOMPARE(bar->value(u"problems"_s).toBool(), true);
        // The choices come later, from the file; what was chosen then comes back.
        QCOMPARE(bar->value(u"area"_s).value<Id>(), Id());
        bar->setChoices(u"area"_s, areas);
        QCOMPARE(bar->value(u"area"_s).value<Id>(), health);
        bar->setChoices(u"area"_s, areas.mid(0, 1));
        QCOMPARE(bar->value(u"area"_s).value<Id>(), Id());
    }

    void aFilterThatHidesEverythingSaysSoAndIsCleared()
    {
        RowModel<Row> model({{.key = u"name"_s, .heading = u"Name"_s, .value = [](const Row &r) { return QVariant(r.name); }}});
        QWidget page;
        auto *bar = new FilterBar;
        bar->addChips(u"when"_s, u"When"_s, {{u"current"_s, u"Current"_s}, {u"all"_s, u"All"_s}});
        bar->follow(&model);
        const auto apply = [&] {
            const bool all = bar->value(u"when"_s).toString() == "all"_L1;
            model.setPredicate([all](const Row &row) { return all || row.name != u"Laxå"; });
        };
        connect(bar, &FilterBar::valueChanged, &model, apply);
        apply();
        auto *list = new QLabel(u"the list"_s);
        auto *empty = new QLabel(u"nothing yet"_s);
        auto *both = new EmptySwitch(list, empty);
        both->follow(bar);
        auto *layout = new QVBoxLayout(&page);
        layout->addWidget(bar);
        layout->addWidget(both);
        page.show();
        both->setEmpty(true);
        QVERIFY(empty->isVisible());
        model.setRows({{idOf(u"1"_s), u"Laxå"_s}, {idOf(u"2"_s), u"Nora"_s}});
        both->setEmpty(false);
        QVERIFY(list->isVisible());

        bar->setText(u"Kumla"_s);
        auto *nothing = both->findChild<EmptyState *>();
        QVERIFY(nothing && nothing->isVisible() && !list->isVisible());
        auto *step = nothing->findChild<QPushButton *>();
        QCOMPARE(step->text(), u"Clear the filter"_s);
        step->setFocus();
        QTest::mouseClick(step, Qt::LeftButton);
        QCOMPARE(bar->text(), QString());
        // What stands there by default was not what hid the rows.
        QCOMPARE(bar->value(u"when"_s).toString(), u"current"_s);
        QCOMPARE(model.rowCount(), 1);
        QVERIFY(list->isVisible());
        QVERIFY(list->hasFocus() || !page.isActiveWindow());

        // It can hide everything too.
        model.remove({idOf(u"2"_s)});
        QVERIFY(nothing->isVisible());
        QCOMPARE(step->text(), u"Show all"_s);
        QTest::mouseClick(step, Qt::LeftButton);
        QCOMPARE(bar->value(u"when"_s).toString(), u"all"_s);
        QVERIFY(list->isVisible());
    }

    void whatIsShownForNowGoesWhenTheBarIsHidden()
    {
        Settings settings;
        const auto bar = makeBar(&settings);
        bar->show();
        bar->setValue(u"status"_s, u"mine"_s);
        bar->setText(u"BB"_s);
        const QVariantMap chosen = settings.filters.value(u"networks"_s);
        bar->showForNow({{u"problems"_s, true}});
        QCOMPARE(bar->text(), QString());
        QCOMPARE(bar->value(u"status"_s).toString(), QString());
        QCOMPARE(bar->value(u"problems"_s).toBool(), true);
        QCOMPARE(settings.filters.value(u"networks"_s), chosen);
        bar->hide();
        QCOMPARE(bar->text(), u"BB"_s);
        QCOMPARE(bar->value(u"status"_s).toString(), u"mine"_s);
        QCOMPARE(bar->value(u"problems"_s).toBool(), false);
        QCOMPARE(settings.filters.value(u"networks"_s), chosen);

        // What the user changes meanwhile is theirs.
        bar->show();
        bar->showForNow({{u"problems"_s, true}});
        bar->setValue(u"status"_s, u"active"_s);
        bar->hide();
        QCOMPARE(bar->value(u"status"_s).toString(), u"active"_s);
        QCOMPARE(bar->value(u"problems"_s).toBool(), false);
        QCOMPARE(settings.filters.value(u"networks"_s).value(u"status"_s).toString(), u"active"_s);
    }

    void everyControlHasAName()
    {
        Settings settings;
        const auto bar = makeBar(&settings);
        bar->show();
        for (const QWidget *widget : bar->findChildren<QWidget *>())
            if (widget->isVisible() && widget->focusPolicy() != Qt::NoFocus)
                QVERIFY2(!widget->accessibleName().isEmpty(), widget->metaObject()->className());
    }

    void wrapsInANarrowPane()
    {
        Settings settings;
        const auto bar = makeBar(&settings);
        bar->resize(320, 200);
        bar->show();
        for (const QWidget *widget : bar->findChildren<Chip *>()) {
            const QRect where(widget->mapTo(bar.get(), QPoint(0, 0)), widget->size());
            QVERIFY(bar->rect().contains(where));
        }
    }
};

LANSNAV_TEST_MAIN(TestFilterBar)
#include "tst_filterbar.moc"
