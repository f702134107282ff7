// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QLocale>
#include <QObject>
#include <QString>

#include <memory>
#include <vector>

class QCoreApplication;
class QTranslator;

namespace quayside::shell {

/// One language of the program, named as its speakers name it.
struct Language
{
    QString code;   ///< "de", "zh_CN"
    QString name;   ///< "Deutsch"
};

/// The words of the program: owns its translators, and remembers on this machine which language a person chose. Numbers, dates,
/// money and the direction of the window follow the language. Texts that were made before a change keep their words: whoever
/// changes the language makes the windows and the commands again (Desktop does). Main thread; one a process.
class Languages final : public QObject
{
    Q_OBJECT

public:
    explicit Languages(QCoreApplication &application);
    ~Languages() override;

    /// In the order in which they are offered.
    [[nodiscard]] static const QList<Language> &offered();

    /// Takes up what a person chose before, unless QUAYSIDE_LANG ("ar", "id_ID") asks for another; the system's language otherwise.
    void takeUp();
    /// Speaks from now on and remembers it; an empty code follows the system.
    void choose(const QString &code);
    /// What was chosen; empty: as the system.
    [[nodiscard]] const QString &chosen() const { return m_chosen; }
    /// Speaks without remembering. English texts stand in where a language has no words of its own.
    void speak(const QString &code);

private:
    void install(std::unique_ptr<QTranslator> words);

    QCoreApplication &m_application;
    QString m_chosen;
    std::vector<std::unique_ptr<QTranslator>> m_translators;
};

} // namespace quayside::shell
