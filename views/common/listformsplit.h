// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSplitter>

namespace lansnav {

struct Settings;

/// A list and the form of what is chosen in it: beside each other where both have room, else the form below the list with half of the
/// height. The handle can be moved, and is remembered for each.
class ListFormSplit : public QSplitter
{
    Q_OBJECT

public:
    /// Takes ownership of both. `settings` outlives the splitter; without it nothing is remembered.
    ListFormSplit(QWidget *list, QWidget *form, Settings *settings, const QString &key, QWidget *parent = nullptr);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange();
    QString stateKey() const;

    Settings *m_settings;
    QString m_key;
    bool m_arranged = false;
};

} // namespace lansnav
