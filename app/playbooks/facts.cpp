// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/playbooks/facts.h"

#include "app/commands/command.h"
#include "app/commands/registry.h"
#include "models/store/query.h"

#include <QHash>

namespace quayside::playbooks {

Facts factsOf(const commands::Registry &registry)
{
    auto known = std::make_shared<QHash<QString, CommandFacts>>();
    Facts facts;
    for (const commands::Spec &spec : registry.specs()) {
        CommandFacts command;
        command.on = spec.on;
        for (const commands::Parameter &parameter : spec.parameters)
            command.arguments.append({parameter.name, parameter.type == commands::Parameter::Choice ? parameter.choices : QStringList()});
        known->insert(spec.id, command);
        facts.commands.append(spec.id);
    }
    facts.command = [known](const QString &id) -> std::optional<CommandFacts> {
        const auto found = known->constFind(id);
        return found == known->cend() ? std::nullopt : std::optional(*found);
    };
    facts.fields = [](RecordKind kind) { return store::fieldCatalog(kind); };
    facts.roles = registry.roles().names();
    facts.alerts = commands::noticeKinds();
    return facts;
}

} // namespace quayside::playbooks
