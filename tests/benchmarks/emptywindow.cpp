// SPDX-License-Identifier: GPL-3.0-or-later
// An empty Qt window with tabs, saying so and ending at its first paint: the floor that start-up is measured against.
#include <QApplication>
#include <QMainWindow>
#include <QTabWidget>
#include <QTableView>
#include <QTimer>

#include <cstdio>

class Window : public QMainWindow
{
protected:
    void paintEvent(QPaintEvent *event) override
    {
        QMainWindow::paintEvent(event);
        QTimer::singleShot(0, qApp, [] {
            std::puts("painted");
            std::fflush(stdout);
            QApplication::quit();
        });
    }
};

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QApplication::setStyle(QStringLiteral("Fusion"));
    Window window;
    auto *tabs = new QTabWidget(&window);
    for (const char *title : {"One", "Two", "Three"})
        tabs->addTab(new QTableView, QString::fromLatin1(title));
    window.setCentralWidget(tabs);
    window.resize(1280, 720);
    window.show();
    return QApplication::exec();
}
