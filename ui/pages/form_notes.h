// SPDX-License-Identifier: GPL-3.0-or-later
// What follows from the settings, written beside them: rows and lengths, effective batch and steps, trained parameters.
#pragma once

#include "run/train_event.h"
#include "session/run_length.h"

#include <QObject>

#include <optional>

namespace luthier
{

class ParamForm;
class Workspace;

class FormNotes : public QObject
{
    Q_OBJECT

public:
    FormNotes(Workspace &workspace, ParamForm &form);

    void refresh();

private:
    std::optional<RunStarted> m_started; ///< Of the run under way.

    QString dataText() const;
    QString trainingText() const;
    QString durationText(const RunLength &length) const;
    QString loraText() const;

    Workspace &m_workspace;
    ParamForm &m_form;
};

} // namespace luthier
