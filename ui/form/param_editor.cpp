// SPDX-License-Identifier: GPL-3.0-or-later
#include "form/param_editor.h"

#include "form/number_field.h"
#include "form/wheel_guard.h"
#include "session/translate.h"
#include "theme/studio_style.h"
#include "theme/theme.h"
#include "widgets/small_buttons.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QDragEnterEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMimeData>
#include <QPlainTextEdit>

namespace luthier
{

namespace
{

/// "2e-4" and 0.0002, and "1." on the way to "1.5": what was typed stays where it means what holds.
bool isSameMeaning(const Value &a, const Value &b)
{
    return a == b && (a.type() == b.type() || (a.is_number() && b.is_number()));
}

class CheckEditor : public ParamEditor
{
public:
    CheckEditor(const ParamSpec &spec, QWidget *parent)
        : ParamEditor(spec, parent)
        , m_box(new QCheckBox(this))
    {
        setControl(m_box);
        m_box->setMinimumHeight(StudioStyle::fieldHeight(this));
        CheckEditor::retranslate();
        connect(m_box, &QCheckBox::clicked, this, [this](bool on) { Q_EMIT edited(on); });
    }

    void setValue(const Value &value) override { m_box->setChecked(value.is_boolean() && value.get<bool>()); }
    void retranslate() override { m_box->setText(ParamEditor::tr("Enabled")); }

private:
    QCheckBox *m_box;
};

class ChoiceEditor : public ParamEditor
{
public:
    ChoiceEditor(const ParamSpec &spec, QWidget *parent)
        : ParamEditor(spec, parent)
        , m_box(new QComboBox(this))
    {
        setControl(m_box);
        new WheelGuard(m_box);
        m_box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        m_box->setMinimumContentsLength(6);
        m_box->setMaxVisibleItems(20);
        fill();
        connect(m_box, &QComboBox::activated, this, [this](int index) { Q_EMIT edited(m_values.at(index)); });
    }

    void setValue(const Value &value) override
    {
        const auto found = std::find(m_values.begin(), m_values.end(), value);
        auto index = found - m_values.begin();
        if (found == m_values.end()) {
            // What a file held, though it is no choice: shown as it is, with the message under it.
            m_values.append(value);
            m_box->addItem(textOfValue(m_spec, value));
        }
        m_box->setCurrentIndex(static_cast<int>(index));
    }

    void retranslate() override
    {
        const int current = m_box->currentIndex();
        const Value value = current >= 0 ? m_values.at(current) : Value();
        fill();
        setValue(value);
    }

private:
    void add(const Value &value, const Choice *choice)
    {
        QString text = choiceText(m_spec, value);
        if (choice != nullptr && choice->support == Support::ExportOnly)
            text = ParamEditor::tr("%1 (export only)").arg(text);
        m_box->addItem(text);
        if (choice != nullptr && !choice->reason.isEmpty())
            m_box->setItemData(m_box->count() - 1, translated(choice->reason), Qt::ToolTipRole);
        m_values.append(value);
    }

    void fill()
    {
        m_box->clear();
        m_values.clear();
        if (m_spec.isNullable())
            add(nullptr, nullptr);
        if (m_spec.field.kind == ParamKind::Flag) {
            add(true, nullptr);
            add(false, nullptr);
        }
        for (const Choice &choice : m_spec.choices)
            add(std::string(choice.value), &choice);
    }

    QComboBox *m_box;
    QList<Value> m_values;
};

class NumberEditor : public ParamEditor
{
public:
    NumberEditor(const ParamSpec &spec, QWidget *parent)
        : ParamEditor(spec, parent)
        , m_field(new NumberField(spec, this))
    {
        setControl(m_field);
        new WheelGuard(m_field);
        NumberEditor::retranslate();
        connect(m_field, &NumberField::edited, this,
            [this](const QString &text) { Q_EMIT edited(valueOfText(m_spec, text)); });
    }

    void setValue(const Value &value) override
    {
        if (!isSameMeaning(valueOfText(m_spec, m_field->text()), value))
            m_field->setText(textOfValue(m_spec, value));
    }

    void retranslate() override
    {
        if (m_spec.isNullable())
            m_field->findChild<QLineEdit *>()->setPlaceholderText(ParamEditor::tr("automatic"));
    }

private:
    NumberField *m_field;
};

/// A combo box that asks for its values when it opens.
class SuggestingBox : public QComboBox
{
public:
    SuggestingBox(ParamEditor::Suggestions suggestions, QWidget *parent)
        : QComboBox(parent)
        , m_suggestions(std::move(suggestions))
    {
    }

    void showPopup() override
    {
        refill();
        QComboBox::showPopup();
    }

    void refill()
    {
        const QStringList values = m_suggestions();
        const QString text = currentText();
        const QSignalBlocker quiet(this);
        clear();
        addItems(values);
        setCurrentIndex(findText(text));
        setEditText(text);
    }

protected:
    void focusInEvent(QFocusEvent *event) override
    {
        if (count() == 0)
            refill(); // so that typing completes
        QComboBox::focusInEvent(event);
    }

private:
    ParamEditor::Suggestions m_suggestions;
};

class LineEditor : public ParamEditor
{
public:
    LineEditor(const ParamSpec &spec, const EditorTraits &traits, const Suggestions &suggestions, QWidget *parent)
        : ParamEditor(spec, parent)
    {
        if (traits.isOpen) {
            auto *box = new SuggestingBox(suggestions, this);
            box->setEditable(true);
            box->setInsertPolicy(QComboBox::NoInsert);
            box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
            box->setMinimumContentsLength(6);
            box->setMaxVisibleItems(20);
            box->completer()->setCompletionMode(QCompleter::PopupCompletion);
            box->completer()->setFilterMode(Qt::MatchContains);
            new WheelGuard(box);
            m_line = box->lineEdit();
            setControl(box);
            connect(box, &QComboBox::textActivated, this, [this](const QString &text) { take(text); });
        } else {
            m_line = new QLineEdit(this);
            setControl(m_line);
        }
        if (!spec.secretVariable.empty())
            m_line->setEchoMode(QLineEdit::PasswordEchoOnEdit);
        if (traits.path != PathKind::None) {
            m_line->installEventFilter(this);
            auto *browse = makeIconButton(QStringLiteral("folder"), {}, this);
            browse->setAutoRaise(false);
            browse->setObjectName(QStringLiteral("browse_%1").arg(fromUtf8(spec.key)));
            browse->setFixedSize(StudioStyle::fieldHeight(this) + 4, StudioStyle::fieldHeight(this));
            layout()->addWidget(browse);
            m_browse = browse;
            connect(browse, &QToolButton::clicked, this, [this, kind = traits.path] { Q_EMIT browseRequested(kind); });
        }
        LineEditor::retranslate();
        connect(m_line, &QLineEdit::textEdited, this, &LineEditor::take);
    }

    void setValue(const Value &value) override
    {
        if (!isSameMeaning(valueOfText(m_spec, m_line->text()), value))
            m_line->setText(textOfValue(m_spec, value));
        // Of a long path the end is the name.
        if (!m_line->hasFocus() && m_browse == nullptr)
            m_line->setCursorPosition(0);
    }

    void retranslate() override
    {
        if (m_browse != nullptr) {
            const QString name = ParamEditor::tr("Browse: %1").arg(translated(m_spec.label));
            m_browse->setToolTip(name);
            m_browse->setAccessibleName(name);
        }
        if (m_spec.key == "template")
            m_line->setPlaceholderText(ParamEditor::tr("from the tokenizer"));
        else if (m_spec.isNullable() || m_spec.field.kind == ParamKind::List)
            m_line->setPlaceholderText(ParamEditor::tr("none"));
    }

    void takePath(const QString &path) override
    {
        m_line->setText(path);
        take(path);
    }

protected:
    bool eventFilter(QObject *object, QEvent *event) override
    {
        if (event->type() == QEvent::DragEnter || event->type() == QEvent::DragMove || event->type() == QEvent::Drop) {
            auto *drop = static_cast<QDropEvent *>(event);
            const QList<QUrl> urls = drop->mimeData()->urls();
            if (!urls.isEmpty() && urls.first().isLocalFile()) {
                drop->acceptProposedAction();
                if (event->type() == QEvent::Drop)
                    takePath(urls.first().toLocalFile());
                return true;
            }
        }
        return ParamEditor::eventFilter(object, event);
    }

private:
    void take(const QString &text)
    {
        // A number cannot be "none": that is the entry of the list which empties the field.
        const bool isNone =
            m_spec.isNullable() && m_spec.field.kind == ParamKind::Integer && text == choiceText(m_spec, nullptr);
        Q_EMIT edited(isNone ? Value(nullptr) : valueOfText(m_spec, text));
    }

    QLineEdit *m_line = nullptr;
    QToolButton *m_browse = nullptr;
};

class LinesEditor : public ParamEditor
{
public:
    LinesEditor(const ParamSpec &spec, QWidget *parent)
        : ParamEditor(spec, parent)
        , m_edit(new QPlainTextEdit(this))
    {
        setControl(m_edit);
        m_edit->setTabChangesFocus(true);
        m_edit->document()->setDocumentMargin(7);
        m_edit->setFixedHeight(3 * fontMetrics().lineSpacing() + 14);
        LinesEditor::retranslate();
        connect(m_edit, &QPlainTextEdit::textChanged, this, [this] {
            if (!m_isShowing)
                Q_EMIT edited(valueOfText(m_spec, m_edit->toPlainText()));
        });
    }

    void setValue(const Value &value) override
    {
        if (isSameMeaning(valueOfText(m_spec, m_edit->toPlainText()), value))
            return;
        m_isShowing = true;
        m_edit->setPlainText(textOfValue(m_spec, value));
        m_isShowing = false;
    }

    void retranslate() override
    {
        m_edit->setPlaceholderText(m_spec.field.kind == ParamKind::Mapping
                ? ParamEditor::tr("none; a JSON object or the path of a JSON file")
                : ParamEditor::tr("none"));
    }

private:
    QPlainTextEdit *m_edit;
    bool m_isShowing = false;
};

} // namespace

ParamEditor::ParamEditor(const ParamSpec &spec, QWidget *parent)
    : QWidget(parent)
    , m_spec(spec)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(4);
}

void ParamEditor::setControl(QWidget *control)
{
    m_control = control;
    control->setObjectName(fromUtf8(m_spec.key));
    layout()->addWidget(control);
}

void ParamEditor::takePath(const QString &) { }

ParamEditor *ParamEditor::create(const ParamSpec &spec, const Suggestions &suggestions, QWidget *parent)
{
    const EditorTraits traits = editorTraits(spec);
    switch (traits.kind) {
    case EditorKind::Check:
        return new CheckEditor(spec, parent);
    case EditorKind::Choice:
        if (!traits.isOpen)
            return new ChoiceEditor(spec, parent);
        break;
    case EditorKind::Number:
        return new NumberEditor(spec, parent);
    case EditorKind::Lines:
        return new LinesEditor(spec, parent);
    case EditorKind::Line:
        break;
    }
    return new LineEditor(spec, traits, suggestions, parent);
}

} // namespace luthier
