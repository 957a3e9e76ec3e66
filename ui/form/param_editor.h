// SPDX-License-Identifier: GPL-3.0-or-later
// The field of one setting, whatever kind it is of.
#pragma once

#include "form/editor_traits.h"

#include <QWidget>

#include <functional>

namespace luthier
{

class ParamEditor : public QWidget
{
    Q_OBJECT

public:
    /// Values to offer for settings with open text, asked when the list opens.
    using Suggestions = std::function<QStringList()>;

    static ParamEditor *create(const ParamSpec &spec, const Suggestions &suggestions, QWidget *parent);

    /// The widget that takes the keyboard; its objectName is the key of the setting.
    QWidget *control() const { return m_control; }
    const ParamSpec &spec() const { return m_spec; }

    /// Shows @p value; what is being typed is not disturbed when it means the same.
    virtual void setValue(const Value &value) = 0;
    /// After a change of language.
    virtual void retranslate() { }
    /// Puts a path that was chosen or dropped into the field, as if it had been typed.
    virtual void takePath(const QString &path);

Q_SIGNALS:
    void edited(const luthier::Value &value);
    void browseRequested(luthier::PathKind kind);

protected:
    ParamEditor(const ParamSpec &spec, QWidget *parent);
    /// @p control fills the editor; @p dropTarget, where given, takes files that are dropped.
    void setControl(QWidget *control);

    const ParamSpec &m_spec;

private:
    QWidget *m_control = nullptr;
};

} // namespace luthier
