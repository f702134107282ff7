// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/languages.h"

#include <QGuiApplication>
#include <QLibraryInfo>
#include <QSettings>
#include <QTranslator>

namespace quayside::shell {

using namespace Qt::StringLiterals;

namespace {

constexpr auto SettingsKey = "language"_L1;

// Somebody in Vienna who chose German keeps Austria's dates and numbers.
QLocale localeOf(const QString &code)
{
    const QLocale system = QLocale::system();
    if (code.isEmpty())
        return system;
    const QLocale wanted(code);
    const bool isSystems = system.language() == wanted.language() && system.script() == wanted.script();
    return isSystems && !code.contains(u'_') ? system : wanted;
}

// Counts inside sentences, SKUs and order numbers have European digits whatever the locale says, so figures beside them have them
// too: a row that mixes both sets of digits is misread.
QLocale withOneSetOfDigits(const QLocale &locale)
{
    return locale.language() == QLocale::Arabic && locale.zeroDigit() != "0"_L1 ? QLocale(QLocale::Arabic, QLocale::UnitedArabEmirates) : locale;
}

} // namespace

Languages::Languages(QCoreApplication &application) : m_application(application)
{
}

// The application takes translators off its list as they are destroyed.
Languages::~Languages() = default;

const QList<Language> &Languages::offered()
{
    static const QList<Language> all{{u"en"_s, u"English"_s},          {u"de"_s, u"Deutsch"_s},
                                     {u"fr"_s, u"Français"_s},         {u"es"_s, u"Español"_s},
                                     {u"id"_s, u"Bahasa Indonesia"_s}, {u"th"_s, u"ไทย"_s},
                                     {u"vi"_s, u"Tiếng Việt"_s},       {u"zh_CN"_s, u"简体中文"_s},
                                     {u"ar"_s, u"العربية"_s}};
    return all;
}

void Languages::takeUp()
{
    m_chosen = QSettings().value(SettingsKey).toString();
    const QString asked = qEnvironmentVariable("QUAYSIDE_LANG");
    speak(asked.isEmpty() ? m_chosen : asked);
}

void Languages::choose(const QString &code)
{
    m_chosen = code;
    QSettings settings;
    if (code.isEmpty())
        settings.remove(SettingsKey);
    else
        settings.setValue(SettingsKey, code);
    speak(code);
}

void Languages::speak(const QString &code)
{
    m_translators.clear();
    const QLocale locale = withOneSetOfDigits(localeOf(code));
    QLocale::setDefault(locale);
    // English first, for its plurals; then the language over it, as far as it has words.
    auto english = std::make_unique<QTranslator>();
    if (english->load(u":/i18n/quayside_en.qm"_s))
        install(std::move(english));
    if (locale.language() != QLocale::English && locale.language() != QLocale::C) {
        for (const auto &[name, folder] : {std::pair(u"qtbase"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath)), std::pair(u"quayside"_s, u":/i18n"_s)}) {
            auto words = std::make_unique<QTranslator>();
            if (words->load(locale, name, u"_"_s, folder))
                install(std::move(words));
        }
    }
    if (qobject_cast<QGuiApplication *>(&m_application))
        QGuiApplication::setLayoutDirection(locale.textDirection());
}

void Languages::install(std::unique_ptr<QTranslator> words)
{
    if (QCoreApplication::installTranslator(words.get()))
        m_translators.push_back(std::move(words));
}

} // namespace quayside::shell
