<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>Display</name>
    <message>
        <source>%1 s</source>
        <translation>%1 с</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 мин</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 ч %2 мин</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1 д %2 ч</translation>
    </message>
    <message>
        <source>%1 B</source>
        <comment>bytes</comment>
        <translation>%1&#xa0;Б</translation>
    </message>
    <message>
        <source>%1 kB</source>
        <comment>bytes</comment>
        <translation>%1&#xa0;кБ</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <comment>bytes</comment>
        <translation>%1&#xa0;МБ</translation>
    </message>
    <message>
        <source>%1 GB</source>
        <comment>bytes</comment>
        <translation>%1&#xa0;ГБ</translation>
    </message>
    <message>
        <source>%1 TB</source>
        <comment>bytes</comment>
        <translation>%1&#xa0;ТБ</translation>
    </message>
    <message>
        <source>%1 PB</source>
        <comment>bytes</comment>
        <translation>%1&#xa0;ПБ</translation>
    </message>
    <message>
        <source>%1 EB</source>
        <comment>bytes</comment>
        <translation>%1&#xa0;ЭБ</translation>
    </message>
    <message>
        <source>%1B</source>
        <comment>billions</comment>
        <translation>%1&#xa0;млрд</translation>
    </message>
    <message>
        <source>%1M</source>
        <comment>millions</comment>
        <translation>%1&#xa0;млн</translation>
    </message>
    <message>
        <source>%1%</source>
        <comment>per cent</comment>
        <translation>%1&#xa0;%</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>&quot;%1&quot; has %2 entries for %3 layers.</source>
        <translation>В «%1» записей: %2, а слоёв: %3.</translation>
    </message>
    <message>
        <source>Layers of the type &quot;%1&quot; are not supported.</source>
        <translation>Слои типа «%1» не поддерживаются.</translation>
    </message>
    <message>
        <source>Adapters on the embedding are not supported.</source>
        <translation>Адаптеры на эмбеддингах не поддерживаются.</translation>
    </message>
    <message>
        <source>Train it whole instead (modules_to_save, additional_target).</source>
        <translation>Обучайте эмбеддинги целиком (modules_to_save, additional_target).</translation>
    </message>
    <message>
        <source>The adapter&apos;s target modules do not match any module of the model.</source>
        <translation>Модули адаптера не совпадают ни с одним модулем модели.</translation>
    </message>
    <message>
        <source>Modules of this model: %1.</source>
        <translation>Модули этой модели: %1.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is missing.</source>
        <translation>Отсутствует «%1».</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be at least 2.</source>
        <translation>Значение «%1» должно быть не меньше 2.</translation>
    </message>
    <message>
        <source>Heads of %1 dimensions are too small for this scaling.</source>
        <translation>Головы размерности %1 слишком малы для такого масштабирования.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be above 1 for this scaling.</source>
        <translation>При таком масштабировании «%1» должно быть больше 1.</translation>
    </message>
    <message>
        <source>&quot;short_factor&quot; and &quot;long_factor&quot; must be lists of %1 numbers.</source>
        <translation>«short_factor» и «long_factor» должны быть списками, чисел в каждом: %1.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be larger than &quot;%2&quot;.</source>
        <translation>«%1» должно быть больше, чем «%2».</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not supported for models of the type &quot;%2&quot;.</source>
        <translation>«%1» не поддерживается для моделей типа «%2».</translation>
    </message>
    <message>
        <source>Rotary embeddings need an even number of dimensions, not %1.</source>
        <translation>Позиционным эмбеддингам RoPE нужна чётная размерность, а не %1.</translation>
    </message>
    <message>
        <source>Rotary embeddings of the type &quot;%1&quot; are not supported.</source>
        <translation>Позиционные эмбеддинги RoPE типа «%1» не поддерживаются.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be an object.</source>
        <translation>«%1» должно быть объектом.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; by kind of layer is not supported for models of the type &quot;%2&quot;.</source>
        <translation>«%1» отдельно по видам слоёв не поддерживается для моделей типа «%2».</translation>
    </message>
    <message>
        <source>&quot;%1&quot;: &quot;%2&quot; is not supported for models of the type &quot;%3&quot;.</source>
        <translation>«%1»: «%2» не поддерживается для моделей типа «%3».</translation>
    </message>
    <message>
        <source>&quot;num_attention_heads&quot; (%1) must be a multiple of &quot;num_key_value_heads&quot; (%2).</source>
        <translation>«num_attention_heads» (%1) должно делиться на «num_key_value_heads» (%2).</translation>
    </message>
    <message>
        <source>&quot;hidden_size&quot; (%1) must be a multiple of &quot;num_attention_heads&quot; (%2).</source>
        <translation>«hidden_size» (%1) должно делиться на «num_attention_heads» (%2).</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a whole number from %2 to %3.</source>
        <translation>«%1» должно быть целым числом от %2 до %3.</translation>
    </message>
    <message>
        <source>&quot;num_experts_per_tok&quot; (%1) is larger than the number of experts (%2).</source>
        <translation>«num_experts_per_tok» (%1) больше числа экспертов (%2).</translation>
    </message>
    <message>
        <source>Weights of the type &quot;%1&quot; are not supported.</source>
        <translation>Веса типа «%1» не поддерживаются.</translation>
    </message>
    <message>
        <source>The model&apos;s weights are already quantised (%1), which is not supported.</source>
        <translation>Веса модели уже квантованы (%1), это не поддерживается.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not supported.</source>
        <translation>«%1» не поддерживается.</translation>
    </message>
    <message>
        <source>The model&apos;s &quot;%1&quot; is not applied in training.</source>
        <translation>Параметр модели «%1» при обучении не применяется.</translation>
    </message>
    <message>
        <source>A JSON object was expected.</source>
        <translation>Ожидался объект JSON.</translation>
    </message>
    <message>
        <source>Models of the type &quot;%1&quot; are not supported.</source>
        <translation>Модели типа «%1» не поддерживаются.</translation>
    </message>
    <message>
        <source>Supported types: %1.</source>
        <translation>Поддерживаемые типы: %1.</translation>
    </message>
    <message>
        <source>The metadata &quot;%1&quot; is missing.</source>
        <translation>В метаданных нет «%1».</translation>
    </message>
    <message>
        <source>A different &quot;%1&quot; for each layer is not supported.</source>
        <translation>Разные «%1» для каждого слоя не поддерживаются.</translation>
    </message>
    <message>
        <source>The metadata &quot;%1&quot; must be a whole number.</source>
        <translation>Метаданные «%1» должны быть целым числом.</translation>
    </message>
    <message>
        <source>The metadata &quot;%1&quot; must be a finite number.</source>
        <translation>Метаданные «%1» должны быть конечным числом.</translation>
    </message>
    <message>
        <source>Heads with keys of %1 and values of %2 dimensions are not supported.</source>
        <translation>Головы с ключами размерности %1 и значениями размерности %2 не поддерживаются.</translation>
    </message>
    <message>
        <source>The file has no embedding (&quot;token_embd.weight&quot;).</source>
        <translation>В файле нет эмбеддингов («token_embd.weight»).</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must have %2 values.</source>
        <translation>В «%1» должно быть значений: %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has a value that is not a positive number.</source>
        <translation>В «%1» есть значение, которое не является положительным числом.</translation>
    </message>
    <message>
        <source>GGUF files of the architecture &quot;%1&quot; are not supported.</source>
        <translation>Файлы GGUF с архитектурой «%1» не поддерживаются.</translation>
    </message>
    <message>
        <source>Supported: llama, qwen2, qwen3. Use the model&apos;s safetensors files.</source>
        <translation>Поддерживаются llama, qwen2, qwen3. Используйте файлы safetensors этой модели.</translation>
    </message>
    <message>
        <source>GGUF files of models with experts are not supported.</source>
        <translation>Файлы GGUF моделей с экспертами не поддерживаются.</translation>
    </message>
    <message>
        <source>Use the model&apos;s safetensors files.</source>
        <translation>Используйте файлы safetensors этой модели.</translation>
    </message>
    <message>
        <source>GGUF files of models with attention windows are not supported.</source>
        <translation>Файлы GGUF моделей с окнами внимания не поддерживаются.</translation>
    </message>
    <message>
        <source>Rotary embeddings of a part of each head are not supported for this architecture.</source>
        <translation>Позиционные эмбеддинги RoPE для части головы не поддерживаются в этой архитектуре.</translation>
    </message>
    <message>
        <source>The model&apos;s files do not have this weight, which its configuration asks for.</source>
        <translation>В файлах модели нет этого веса, хотя конфигурация его требует.</translation>
    </message>
    <message>
        <source>The weight has the shape %1, but the configuration asks for %2.</source>
        <translation>Форма веса — %1, а конфигурация требует %2.</translation>
    </message>
    <message>
        <source>Rows outside of a weight were asked for.</source>
        <translation>Запрошены строки за пределами веса.</translation>
    </message>
    <message>
        <source>There is not enough memory for a tensor of %1 values.</source>
        <translation>Не хватает памяти для тензора, значений в нём: %1.</translation>
    </message>
    <message>
        <source>it does not exist</source>
        <translation>он не существует</translation>
    </message>
    <message>
        <source>permission denied</source>
        <translation>нет прав доступа</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>диск заполнен</translation>
    </message>
    <message>
        <source>the disk quota is used up</source>
        <translation>исчерпана дисковая квота</translation>
    </message>
    <message>
        <source>the file system is read-only</source>
        <translation>файловая система доступна только для чтения</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>это папка</translation>
    </message>
    <message>
        <source>too many files are open</source>
        <translation>открыто слишком много файлов</translation>
    </message>
    <message>
        <source>The file is larger than expected (%1 bytes, at most %2).</source>
        <translation>Файл больше ожидаемого (%1 байт, допустимо %2).</translation>
    </message>
    <message>
        <source>The file cannot be opened: %1.</source>
        <translation>Не удалось открыть файл: %1.</translation>
    </message>
    <message>
        <source>This is not a regular file.</source>
        <translation>Это не обычный файл.</translation>
    </message>
    <message>
        <source>This is a link to &quot;%1&quot;, which lies outside of the model&apos;s own folder.</source>
        <translation>Это ссылка на «%1» вне папки модели.</translation>
    </message>
    <message>
        <source>Put the file itself into the folder.</source>
        <translation>Поместите в папку сам файл.</translation>
    </message>
    <message>
        <source>Reading failed: %1.</source>
        <translation>Ошибка чтения: %1.</translation>
    </message>
    <message>
        <source>The file ends at byte %1, but %2 more bytes were expected.</source>
        <translation>Файл кончается на байте %1, а ожидалось ещё %2 байт.</translation>
    </message>
    <message>
        <source>It may be a download that was cut off; fetch it again.</source>
        <translation>Возможно, загрузка прервалась; скачайте файл заново.</translation>
    </message>
    <message>
        <source>The file cannot be created: %1.</source>
        <translation>Не удалось создать файл: %1.</translation>
    </message>
    <message>
        <source>Writing failed: %1.</source>
        <translation>Ошибка записи: %1.</translation>
    </message>
    <message>
        <source>The file could not be written to the disk: %1.</source>
        <translation>Не удалось записать файл на диск: %1.</translation>
    </message>
    <message>
        <source>The file cannot be put in place: %1.</source>
        <translation>Не удалось поместить файл на место: %1.</translation>
    </message>
    <message>
        <source>The folder cannot be created: %1.</source>
        <translation>Не удалось создать папку: %1.</translation>
    </message>
    <message>
        <source>The folder cannot be opened: %1.</source>
        <translation>Не удалось открыть папку: %1.</translation>
    </message>
    <message>
        <source>The folder could not be written to the disk: %1.</source>
        <translation>Не удалось записать папку на диск: %1.</translation>
    </message>
    <message>
        <source>The line is longer than %1 bytes.</source>
        <translation>Строка длиннее %1 байт.</translation>
    </message>
    <message>
        <source>There is more text after the end of the JSON value.</source>
        <translation>После конца значения JSON есть лишний текст.</translation>
    </message>
    <message>
        <source>The JSON is nested too deeply.</source>
        <translation>Слишком глубокая вложенность JSON.</translation>
    </message>
    <message>
        <source>The JSON ends in the middle of a value.</source>
        <translation>JSON обрывается посреди значения.</translation>
    </message>
    <message>
        <source>A JSON value was expected here.</source>
        <translation>Здесь ожидалось значение JSON.</translation>
    </message>
    <message>
        <source>A quoted key was expected here.</source>
        <translation>Здесь ожидался ключ в кавычках.</translation>
    </message>
    <message>
        <source>A colon was expected after the key.</source>
        <translation>После ключа ожидалось двоеточие.</translation>
    </message>
    <message>
        <source>A comma or a closing brace was expected here.</source>
        <translation>Здесь ожидалась запятая или закрывающая фигурная скобка.</translation>
    </message>
    <message>
        <source>The key &quot;%1&quot; appears twice in one object.</source>
        <translation>Ключ «%1» встречается в одном объекте дважды.</translation>
    </message>
    <message>
        <source>A comma or a closing bracket was expected here.</source>
        <translation>Здесь ожидалась запятая или закрывающая квадратная скобка.</translation>
    </message>
    <message>
        <source>The text ends in the middle of a \u escape.</source>
        <translation>Текст обрывается посреди последовательности \u.</translation>
    </message>
    <message>
        <source>A \u escape needs four hexadecimal digits.</source>
        <translation>Последовательности \u нужны четыре шестнадцатеричные цифры.</translation>
    </message>
    <message>
        <source>This quoted text is never closed.</source>
        <translation>Кавычка нигде не закрыта.</translation>
    </message>
    <message>
        <source>This is not valid UTF-8 text.</source>
        <translation>Это не корректный текст UTF-8.</translation>
    </message>
    <message>
        <source>Control characters inside quoted text must be escaped.</source>
        <translation>Управляющие символы в кавычках нужно экранировать.</translation>
    </message>
    <message>
        <source>A surrogate escape stands alone.</source>
        <translation>Суррогатная последовательность стоит без пары.</translation>
    </message>
    <message>
        <source>This escape does not exist in JSON.</source>
        <translation>Такой последовательности экранирования в JSON нет.</translation>
    </message>
    <message>
        <source>Digits were expected after the decimal point.</source>
        <translation>После десятичной точки ожидались цифры.</translation>
    </message>
    <message>
        <source>Digits were expected in the exponent.</source>
        <translation>В показателе степени ожидались цифры.</translation>
    </message>
    <message>
        <source>No model is chosen.</source>
        <translation>Модель не выбрана.</translation>
    </message>
    <message>
        <source>The path of the model is empty.</source>
        <translation>Путь к модели пуст.</translation>
    </message>
    <message>
        <source>No dataset is chosen.</source>
        <translation>Набор данных не выбран.</translation>
    </message>
    <message>
        <source>No output folder is named.</source>
        <translation>Не указана выходная папка.</translation>
    </message>
    <message>
        <source>The extra arguments are not JSON.</source>
        <translation>Дополнительные аргументы — не JSON.</translation>
    </message>
    <message>
        <source>PPO needs a reward model.</source>
        <translation>Для PPO нужна модель вознаграждения.</translation>
    </message>
    <message>
        <source>No export folder is named.</source>
        <translation>Не указана папка экспорта.</translation>
    </message>
    <message>
        <source>No adapter is chosen to merge.</source>
        <translation>Не выбран адаптер для слияния.</translation>
    </message>
    <message>
        <source>Merge the adapters first: they cannot be quantised with the model.</source>
        <translation>Сначала слейте адаптеры: квантовать их вместе с моделью нельзя.</translation>
    </message>
    <message>
        <source>The extra arguments are no JSON object.</source>
        <translation>Дополнительные аргументы — не объект JSON.</translation>
    </message>
    <message>
        <source>%1 is &quot;%2&quot;, which is no number.</source>
        <translation>%1: «%2» — не число.</translation>
    </message>
    <message>
        <source>%1 is empty here. A command line cannot say so: use the YAML file.</source>
        <translation>Значение %1 здесь пустое. Командная строка этого не выразит: используйте файл YAML.</translation>
    </message>
    <message>
        <source>%1 is non_padding here. A command line takes only True or False: use the YAML file.</source>
        <translation>Здесь %1 — non_padding. Командная строка принимает только True или False: используйте файл YAML.</translation>
    </message>
    <message>
        <source>%1 names several loggers. A command line takes one: use the YAML file.</source>
        <translation>В %1 указано несколько логгеров. Командная строка принимает один: используйте файл YAML.</translation>
    </message>
    <message>
        <source>%1 is a secret: set the environment variable %2 before running the command.</source>
        <translation>%1 — секрет: перед запуском команды задайте переменную окружения %2.</translation>
    </message>
    <message>
        <source>%1 could mean: %2.</source>
        <translation>%1 может означать: %2.</translation>
    </message>
    <message>
        <source>%1 takes no value.</source>
        <translation>У %1 нет значения.</translation>
    </message>
    <message>
        <source>A value must follow %1.</source>
        <translation>После %1 должно идти значение.</translation>
    </message>
    <message>
        <source>There is no option %1.</source>
        <translation>Опции %1 нет.</translation>
    </message>
    <message>
        <source>There is no option %1. Did you mean --%2?</source>
        <translation>Опции %1 нет. Возможно, имелась в виду --%2?</translation>
    </message>
    <message>
        <source>&quot;%1&quot; belongs to no option.</source>
        <translation>«%1» не относится ни к одной опции.</translation>
    </message>
    <message>
        <source>A word of the command line is not UTF-8.</source>
        <translation>Слово командной строки — не UTF-8.</translation>
    </message>
    <message>
        <source>Pipes and background jobs are not taken over.</source>
        <translation>Конвейеры и фоновые задания не переносятся.</translation>
    </message>
    <message>
        <source>Redirections are not taken over.</source>
        <translation>Перенаправления не переносятся.</translation>
    </message>
    <message>
        <source>A quote is never closed; the text was read to its end.</source>
        <translation>Кавычка нигде не закрыта; текст прочитан до конца.</translation>
    </message>
    <message>
        <source>%1 is not replaced; it stays as text.</source>
        <translation>%1 не подставляется и остаётся текстом.</translation>
    </message>
    <message>
        <source>Commands inside of the text are not run; they stay as text.</source>
        <translation>Команды внутри текста не выполняются и остаются текстом.</translation>
    </message>
    <message>
        <source>There is no setting %1.</source>
        <translation>Параметра %1 нет.</translation>
    </message>
    <message>
        <source>There is no setting %1. Did you mean %2?</source>
        <translation>Параметра %1 нет. Возможно, имелся в виду %2?</translation>
    </message>
    <message>
        <source>%1 takes true or false, not &quot;%2&quot;.</source>
        <translation>%1 принимает true или false, а не «%2».</translation>
    </message>
    <message>
        <source>%1 takes a whole number, not &quot;%2&quot;.</source>
        <translation>%1 принимает целое число, а не «%2».</translation>
    </message>
    <message>
        <source>%1 takes a number, not &quot;%2&quot;.</source>
        <translation>%1 принимает число, а не «%2».</translation>
    </message>
    <message>
        <source>%1 takes a text, not &quot;%2&quot;.</source>
        <translation>%1 принимает текст, а не «%2».</translation>
    </message>
    <message>
        <source>%1 takes a text or a list of texts, not &quot;%2&quot;.</source>
        <translation>%1 принимает текст или список текстов, а не «%2».</translation>
    </message>
    <message>
        <source>%1 takes a mapping or the path of a JSON file, not &quot;%2&quot;.</source>
        <translation>%1 принимает словарь (mapping) или путь к файлу JSON, а не «%2».</translation>
    </message>
    <message>
        <source>%1 must not be empty.</source>
        <translation>Значение %1 не может быть пустым.</translation>
    </message>
    <message>
        <source>%1 is written as the text &quot;%2&quot;. It is read as %3 here; LLaMA-Factory keeps the text and may stop later.</source>
        <translation>%1 записано текстом «%2». Здесь оно читается как %3; LLaMA-Factory оставит текст и позже может остановиться.</translation>
    </message>
    <message>
        <source>Write it without quotes</source>
        <translation>Убрать кавычки</translation>
    </message>
    <message>
        <source>%1 is %2, but it must be from %3 to %4.</source>
        <translation>%1: %2, а должно быть от %3 до %4.</translation>
    </message>
    <message>
        <source>%1 is %2, which is no number.</source>
        <translation>%1: %2 — не число.</translation>
    </message>
    <message>
        <source>%1 is %2, but it must be above %3.</source>
        <translation>%1: %2, а должно быть больше %3.</translation>
    </message>
    <message>
        <source>%1 is %2, but it must be at least %3.</source>
        <translation>%1: %2, а должно быть не меньше %3.</translation>
    </message>
    <message>
        <source>%1 begins like a JSON object but is none: %2</source>
        <translation>%1 начинается как объект JSON, но им не является: %2</translation>
    </message>
    <message>
        <source>%1 is written as the text &quot;%2&quot;. Any text counts as true, so the setting is on. Write true or false without quotes.</source>
        <translation>%1 записано текстом «%2». Любой текст считается истиной, поэтому параметр включён. Пишите true или false без кавычек.</translation>
    </message>
    <message>
        <source>%1 is %2, but its choices are: %3.</source>
        <translation>%1: %2, а допустимые значения: %3.</translation>
    </message>
    <message>
        <source>%1 takes a word, not true or false. YAML reads no, off, yes and on as booleans: write &apos;no&apos; in quotes.</source>
        <translation>%1 принимает слово, а не true или false. YAML читает no, off, yes и on как логические значения: пишите &apos;no&apos; в кавычках.</translation>
    </message>
    <message>
        <source>Write &apos;no&apos; in quotes</source>
        <translation>Записать &apos;no&apos; в кавычках</translation>
    </message>
    <message>
        <source>%1 holds &quot;%2&quot;: an item must not contain a comma.</source>
        <translation>В %1 есть «%2»: элемент не должен содержать запятую.</translation>
    </message>
    <message>
        <source>--%1 is &quot;%2&quot;, but its choices are: %3.</source>
        <translation>--%1: «%2», а допустимые значения: %3.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>от %1 до %2</translation>
    </message>
    <message>
        <source>above %1</source>
        <translation>больше %1</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>не меньше %1</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>не больше %1</translation>
    </message>
    <message>
        <source>The options of the schedule are no JSON object.</source>
        <translation>Параметры планировщика — не объект JSON.</translation>
    </message>
    <message>
        <source>Write them like {&quot;num_cycles&quot;: 2}.</source>
        <translation>Пишите их так: {&quot;num_cycles&quot;: 2}.</translation>
    </message>
    <message>
        <source>The file holds no settings: it must be a JSON object.</source>
        <translation>В файле нет параметров: это должен быть объект JSON.</translation>
    </message>
    <message>
        <source>The text holds no settings.</source>
        <translation>В тексте нет параметров.</translation>
    </message>
    <message>
        <source>Paste a llamafactory-cli command, a YAML or JSON configuration, or a form saved by LLaMA Board.</source>
        <translation>Вставьте команду llamafactory-cli, конфигурацию YAML или JSON либо форму, сохранённую в LLaMA Board.</translation>
    </message>
    <message>
        <source>Left out, because it sets nothing: %1</source>
        <translation>Пропущено, так как ничего не задаёт: %1</translation>
    </message>
    <message>
        <source>Variables and launchers are not settings: %1</source>
        <translation>Переменные и программы запуска — не параметры: %1</translation>
    </message>
    <message>
        <source>%1 is no control of the form; it was left out.</source>
        <translation>%1 — не элемент формы, поэтому пропущено.</translation>
    </message>
    <message>
        <source>The saved form does not hold %1: choose it.</source>
        <translation>В сохранённой форме нет %1: выберите сами.</translation>
    </message>
    <message>
        <source>The text is not UTF-8.</source>
        <translation>Текст — не UTF-8.</translation>
    </message>
    <message>
        <source>Save it as UTF-8 and read it again.</source>
        <translation>Сохраните его в UTF-8 и прочитайте снова.</translation>
    </message>
    <message>
        <source>Correct the file there and read it again.</source>
        <translation>Исправьте файл в этом месте и прочитайте снова.</translation>
    </message>
    <message>
        <source>The file is nested too deeply or too large.</source>
        <translation>У файла слишком глубокая вложенность или размер.</translation>
    </message>
    <message>
        <source>A key must be a word.</source>
        <translation>Ключ должен быть словом.</translation>
    </message>
    <message>
        <source>%1 is given twice; the first time in line %2.</source>
        <translation>%1 задано дважды; первый раз — в строке %2.</translation>
    </message>
    <message>
        <source>Only mappings can be merged with &lt;&lt;.</source>
        <translation>С помощью &lt;&lt; можно объединять только словари (mapping).</translation>
    </message>
    <message>
        <source>The tag %1 is not supported.</source>
        <translation>Тег %1 не поддерживается.</translation>
    </message>
    <message>
        <source>The YAML cannot be read: %1.</source>
        <translation>Не удалось прочитать YAML: %1.</translation>
    </message>
    <message>
        <source>The file holds no settings: write one &quot;key: value&quot; per line.</source>
        <translation>В файле нет параметров: пишите по одному «ключ: значение» на строку.</translation>
    </message>
    <message>
        <source>The set &quot;%1&quot; has no column &quot;%2&quot;.</source>
        <translation>В наборе «%1» нет столбца «%2».</translation>
    </message>
    <message>
        <source>Map the columns of the file under &quot;columns&quot; in dataset_info.json.</source>
        <translation>Сопоставьте столбцы файла в «columns» в dataset_info.json.</translation>
    </message>
    <message>
        <source>The column &quot;%1&quot; holds %2 instead of a text.</source>
        <translation>В столбце «%1» не текст (%2).</translation>
    </message>
    <message>
        <source>The row has media in &quot;%1&quot;; only text can be trained.</source>
        <translation>В примере есть медиа («%1»); обучать можно только на тексте.</translation>
    </message>
    <message>
        <source>An entry of &quot;%1&quot; is no pair of question and answer.</source>
        <translation>Элемент «%1» — не пара «вопрос и ответ».</translation>
    </message>
    <message>
        <source>An entry of &quot;%1&quot; holds %2 instead of a text.</source>
        <translation>Элемент «%1» — не текст (%2).</translation>
    </message>
    <message>
        <source>The answer is %1 instead of a text.</source>
        <translation>Ответ — не текст (%1).</translation>
    </message>
    <message>
        <source>A message is %1 instead of an object.</source>
        <translation>Сообщение — не объект (%1).</translation>
    </message>
    <message>
        <source>A message has no &quot;%1&quot;.</source>
        <translation>В сообщении нет «%1».</translation>
    </message>
    <message>
        <source>Map the keys of the messages under &quot;tags&quot; in dataset_info.json.</source>
        <translation>Сопоставьте ключи сообщений в «tags» в dataset_info.json.</translation>
    </message>
    <message>
        <source>The role of a message is %1 instead of a text.</source>
        <translation>Роль сообщения — не текст (%1).</translation>
    </message>
    <message>
        <source>Message %1 has no &quot;%2&quot;.</source>
        <translation>В сообщении %1 нет «%2».</translation>
    </message>
    <message>
        <source>The text of message %1 is %2.</source>
        <translation>Вместо текста сообщения %1 — %2.</translation>
    </message>
    <message>
        <source>The role &quot;%1&quot; is not mapped.</source>
        <translation>Роль «%1» не сопоставлена.</translation>
    </message>
    <message>
        <source>Add it under &quot;tags&quot; in dataset_info.json.</source>
        <translation>Добавьте её в «tags» в dataset_info.json.</translation>
    </message>
    <message>
        <source>The set &quot;%1&quot; names no &quot;messages&quot; column.</source>
        <translation>В наборе «%1» не указан столбец «messages».</translation>
    </message>
    <message>
        <source>The column &quot;%1&quot; holds %2 instead of a list of messages.</source>
        <translation>В столбце «%1» не список сообщений (%2).</translation>
    </message>
    <message>
        <source>A tool call of message %1 has no &quot;function&quot;.</source>
        <translation>В вызове инструмента в сообщении %1 нет «function».</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Файл пуст.</translation>
    </message>
    <message>
        <source>A quotation mark is not closed in the record that begins here.</source>
        <translation>В записи, которая начинается здесь, не закрыта кавычка.</translation>
    </message>
    <message>
        <source>Field %1 of the record that begins here is not valid UTF-8.</source>
        <translation>Поле %1 записи, которая начинается здесь, — не корректный UTF-8.</translation>
    </message>
    <message>
        <source>The record has too many fields.</source>
        <translation>В записи слишком много полей.</translation>
    </message>
    <message>
        <source>A field of the record that begins here is too long.</source>
        <translation>Поле записи, которая начинается здесь, слишком длинное.</translation>
    </message>
    <message>
        <source>The record has %1 fields, but the header has %2.</source>
        <translation>В записи полей: %1, а в заголовке: %2.</translation>
    </message>
    <message>
        <source>Put fields that hold commas in quotation marks.</source>
        <translation>Поля с запятыми берите в кавычки.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no object.</source>
        <translation>«%1» — не объект.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; in &quot;%2&quot; is no text.</source>
        <translation>«%1» в «%2» — не текст.</translation>
    </message>
    <message>
        <source>The description of the set is no object.</source>
        <translation>Описание набора — не объект.</translation>
    </message>
    <message>
        <source>The formatting &quot;%1&quot; is not known; alpaca, sharegpt and openai are.</source>
        <translation>Неизвестный формат «%1»; известны alpaca, sharegpt и openai.</translation>
    </message>
    <message>
        <source>&quot;num_samples&quot; is no count.</source>
        <translation>«num_samples» — не количество.</translation>
    </message>
    <message>
        <source>The set has no &quot;file_name&quot;.</source>
        <translation>В наборе нет «file_name».</translation>
    </message>
    <message>
        <source>The folder cannot be read: %1.</source>
        <translation>Не удалось прочитать папку: %1.</translation>
    </message>
    <message>
        <source>The file of the set &quot;%1&quot; does not exist.</source>
        <translation>Файл набора «%1» не существует.</translation>
    </message>
    <message>
        <source>Check &quot;file_name&quot; in dataset_info.json.</source>
        <translation>Проверьте «file_name» в dataset_info.json.</translation>
    </message>
    <message>
        <source>Parquet and Arrow files cannot be read.</source>
        <translation>Файлы Parquet и Arrow не читаются.</translation>
    </message>
    <message>
        <source>Save the set as JSON lines, for example with Dataset.to_json().</source>
        <translation>Сохраните набор как JSON Lines, например через Dataset.to_json().</translation>
    </message>
    <message>
        <source>Datasets are .json, .jsonl, .csv or .txt files, not &quot;%1&quot;.</source>
        <translation>Наборы данных — это файлы .json, .jsonl, .csv или .txt, а не «%1».</translation>
    </message>
    <message>
        <source>The files of the set &quot;%1&quot; are not all of one type.</source>
        <translation>Файлы набора «%1» разных типов.</translation>
    </message>
    <message>
        <source>There is no dataset_info.json in this folder.</source>
        <translation>В этой папке нет dataset_info.json.</translation>
    </message>
    <message>
        <source>Choose the folder that describes the datasets (--dataset_dir).</source>
        <translation>Выберите папку с описанием наборов данных (--dataset_dir).</translation>
    </message>
    <message>
        <source>The file holds no JSON object.</source>
        <translation>В файле нет объекта JSON.</translation>
    </message>
    <message>
        <source>The dataset &quot;%1&quot; is not defined in dataset_info.json.</source>
        <translation>Набор данных «%1» не описан в dataset_info.json.</translation>
    </message>
    <message>
        <source>Did you mean &quot;%1&quot;?</source>
        <translation>Возможно, имелось в виду «%1»?</translation>
    </message>
    <message>
        <source>The set &quot;%1&quot; is not a local file (%2).</source>
        <translation>Набор «%1» — не локальный файл (%2).</translation>
    </message>
    <message>
        <source>Download it and name the file as &quot;file_name&quot;.</source>
        <translation>Скачайте его и укажите файл в «file_name».</translation>
    </message>
    <message>
        <source>Reading the data was stopped.</source>
        <translation>Чтение данных остановлено.</translation>
    </message>
    <message>
        <source>The set &quot;%1&quot; has no pairs of answers, which this stage compares.</source>
        <translation>В наборе «%1» нет пар ответов, которые сравнивает этот этап.</translation>
    </message>
    <message>
        <source>The set &quot;%1&quot; has pairs of answers, which this stage cannot use.</source>
        <translation>В наборе «%1» пары ответов, а этот этап их не использует.</translation>
    </message>
    <message>
        <source>Choose another dataset or another stage.</source>
        <translation>Выберите другой набор данных или другой этап.</translation>
    </message>
    <message>
        <source>num_samples is too large: %1.</source>
        <translation>Слишком большое num_samples: %1.</translation>
    </message>
    <message>
        <source>The row before has no answer to compare with.</source>
        <translation>У предыдущего примера нет ответа для сравнения.</translation>
    </message>
    <message>
        <source>Remove rows without an answer from the set.</source>
        <translation>Удалите из набора примеры без ответа.</translation>
    </message>
    <message>
        <source>The row has no text for pre-training.</source>
        <translation>В примере нет текста для предобучения.</translation>
    </message>
    <message>
        <source>A dataset is a JSON list of objects or one object a line.</source>
        <translation>Набор данных — список объектов JSON или по одному объекту на строку.</translation>
    </message>
    <message>
        <source>The row that begins here is not closed.</source>
        <translation>Пример, который начинается здесь, не закрыт.</translation>
    </message>
    <message>
        <source>Look for a missing brace, bracket or quotation mark.</source>
        <translation>Проверьте, нет ли пропущенной скобки или кавычки.</translation>
    </message>
    <message>
        <source>A text is not closed by a quotation mark on this line.</source>
        <translation>Текст в этой строке не закрыт кавычкой.</translation>
    </message>
    <message>
        <source>The JSON list is not closed by a bracket.</source>
        <translation>Список JSON не закрыт скобкой.</translation>
    </message>
    <message>
        <source>There is more text after the end of the JSON list.</source>
        <translation>После конца списка JSON есть лишний текст.</translation>
    </message>
    <message>
        <source>Row %1 is no JSON object.</source>
        <translation>Пример %1 — не объект JSON.</translation>
    </message>
    <message>
        <source>Save the file as UTF-8; it may be in another encoding, such as GBK or Latin-1.</source>
        <translation>Сохраните файл в UTF-8: возможно, он в другой кодировке, например GBK или Latin-1.</translation>
    </message>
    <message>
        <source>There are %1 datasets but %2 probabilities.</source>
        <translation>Наборов данных: %1, а вероятностей: %2.</translation>
    </message>
    <message>
        <source>%1 is no probability.</source>
        <translation>%1 — не вероятность.</translation>
    </message>
    <message>
        <source>A set with probability 0 would never be used up.</source>
        <translation>Набор с вероятностью 0 никогда не кончится.</translation>
    </message>
    <message>
        <source>With a probability of %1 a set would need too many draws to be used up.</source>
        <translation>При вероятности %1 набору нужно слишком много выборок, чтобы кончиться.</translation>
    </message>
    <message>
        <source>The probabilities add up to %1 instead of 1.</source>
        <translation>Сумма вероятностей — %1, а не 1.</translation>
    </message>
    <message>
        <source>%1 is neither a share below 1 nor a number of rows.</source>
        <translation>%1 — ни доля меньше 1, ни число примеров.</translation>
    </message>
    <message>
        <source>%1 of %2 rows for validation would leave a part empty.</source>
        <translation>Если отложить для валидации примеров: %1 из %2, одна из частей останется пустой.</translation>
    </message>
    <message>
        <source>The line is not valid UTF-8.</source>
        <translation>Строка — не корректный UTF-8.</translation>
    </message>
    <message>
        <source>The file is %1, not UTF-8 text.</source>
        <translation>Файл — %1, а не текст UTF-8.</translation>
    </message>
    <message>
        <source>Save it again as UTF-8.</source>
        <translation>Сохраните его заново в UTF-8.</translation>
    </message>
    <message>
        <source>The dataset has no files.</source>
        <translation>У набора данных нет файлов.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a number.</source>
        <translation>«%1» — не число.</translation>
    </message>
    <message>
        <source>The template &quot;%1&quot; cannot be trained on the prompt.</source>
        <translation>Шаблон «%1» не позволяет обучать на промпте.</translation>
    </message>
    <message>
        <source>The %1 rows do not fill one block of cutoff_len tokens.</source>
        <translation>Примеров (%1) не хватает на один блок из cutoff_len токенов.</translation>
    </message>
    <message>
        <source>None of the %1 rows can be used.</source>
        <translation>Ни один пример из %1 не годится.</translation>
    </message>
    <message>
        <source>Of the first one: %1.</source>
        <translation>Причина у первого: %1.</translation>
    </message>
    <message>
        <source>%1 tokens are too few for a row.</source>
        <translation>Токенов (%1) слишком мало для примера.</translation>
    </message>
    <message>
        <source>%1 tokens are too many for a row.</source>
        <translation>Токенов (%1) слишком много для примера.</translation>
    </message>
    <message>
        <source>A group of 0 rows is impossible.</source>
        <translation>Группа из 0 примеров невозможна.</translation>
    </message>
    <message>
        <source>Training only the last answer and training on the prompt exclude each other.</source>
        <translation>Обучение только на последнем ответе и обучение на промпте исключают друг друга.</translation>
    </message>
    <message>
        <source>Neat packing is for supervised fine-tuning only.</source>
        <translation>Аккуратная упаковка — только для дообучения с учителем.</translation>
    </message>
    <message>
        <source>Training on the prompt is for supervised fine-tuning only.</source>
        <translation>Обучение на промпте — только для дообучения с учителем.</translation>
    </message>
    <message>
        <source>Training only the last answer is for supervised fine-tuning only.</source>
        <translation>Обучение только на последнем ответе — только для дообучения с учителем.</translation>
    </message>
    <message>
        <source>Probabilities need an interleaving mix strategy.</source>
        <translation>Вероятностям нужна стратегия смешивания с чередованием.</translation>
    </message>
    <message>
        <source>There is no dataset to split for validation.</source>
        <translation>Нет набора данных, из которого можно выделить валидацию.</translation>
    </message>
    <message>
        <source>A validation share and evaluation datasets exclude each other.</source>
        <translation>Доля валидации и наборы для оценки исключают друг друга.</translation>
    </message>
    <message>
        <source>No dataset is named.</source>
        <translation>Набор данных не указан.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a list of names.</source>
        <translation>«%1» должно быть списком имён.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must map at most %2 patterns to numbers.</source>
        <translation>«%1» должно сопоставлять числам не больше %2 шаблонов.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a number.</source>
        <translation>«%1» должно быть числом.</translation>
    </message>
    <message>
        <source>The adapter&apos;s kind (&quot;peft_type&quot;) is missing.</source>
        <translation>Не указан вид адаптера («peft_type»).</translation>
    </message>
    <message>
        <source>Adapters of the kind &quot;%1&quot; are not supported, only LORA.</source>
        <translation>Адаптеры вида «%1» не поддерживаются, только LORA.</translation>
    </message>
    <message>
        <source>Adapters that train biases (&quot;bias&quot;: %1) are not supported.</source>
        <translation>Адаптеры, которые обучают смещения («bias»: %1), не поддерживаются.</translation>
    </message>
    <message>
        <source>Adapters with &quot;%1&quot; are not supported.</source>
        <translation>Адаптеры с «%1» не поддерживаются.</translation>
    </message>
    <message>
        <source>The file has more than %1 keys.</source>
        <translation>В файле больше ключей, чем %1.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is missing or empty.</source>
        <translation>«%1» отсутствует или пусто.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be used when &quot;target_modules&quot; is a pattern.</source>
        <translation>«%1» нельзя использовать, если «target_modules» — шаблон.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be true, false or a name.</source>
        <translation>«%1» должно быть true, false или именем.</translation>
    </message>
    <message>
        <source>The adapter has %1 patterns; at most %2 are allowed.</source>
        <translation>Шаблонов в адаптере: %1; допустимо не больше %2.</translation>
    </message>
    <message>
        <source>This is a pickle file (torch.save). Pickle files can run any code when they are opened, so they are never read.</source>
        <translation>Это файл pickle (torch.save). При открытии такие файлы могут выполнить любой код, поэтому они никогда не читаются.</translation>
    </message>
    <message>
        <source>Use the .safetensors version of the model, or convert it on a machine you trust.</source>
        <translation>Возьмите версию модели в .safetensors или конвертируйте её на доверенном компьютере.</translation>
    </message>
    <message>
        <source>This is not %1 but the note that git leaves in place of a large file.</source>
        <translation>Это не %1, а указатель, который git оставляет вместо большого файла.</translation>
    </message>
    <message>
        <source>Run &quot;git lfs pull&quot; in that folder, or download the file itself.</source>
        <translation>Выполните в этой папке «git lfs pull» или скачайте сам файл.</translation>
    </message>
    <message>
        <source>This is not %1 but a web page.</source>
        <translation>Это не %1, а веб-страница.</translation>
    </message>
    <message>
        <source>The download has failed; fetch the file again.</source>
        <translation>Загрузка не удалась; скачайте файл заново.</translation>
    </message>
    <message>
        <source>This is not %1 but a GGUF file.</source>
        <translation>Это не %1, а файл GGUF.</translation>
    </message>
    <message>
        <source>This is not %1 but a safetensors file.</source>
        <translation>Это не %1, а файл safetensors.</translation>
    </message>
    <message>
        <source>This is not %1.</source>
        <translation>Это не %1.</translation>
    </message>
    <message>
        <source>It may be damaged or only partly downloaded; fetch it again.</source>
        <translation>Возможно, файл повреждён или скачан не полностью; скачайте его заново.</translation>
    </message>
    <message>
        <source>This is a GGUF file of version %1; versions 2 and 3 can be read.</source>
        <translation>Это файл GGUF версии %1; читаются версии 2 и 3.</translation>
    </message>
    <message>
        <source>Convert the model again with a current llama.cpp.</source>
        <translation>Конвертируйте модель заново свежей версией llama.cpp.</translation>
    </message>
    <message>
        <source>A metadata key is empty.</source>
        <translation>Ключ метаданных пуст.</translation>
    </message>
    <message>
        <source>A metadata key is not valid UTF-8 text.</source>
        <translation>Ключ метаданных — не корректный текст UTF-8.</translation>
    </message>
    <message>
        <source>This metadata key appears twice.</source>
        <translation>Этот ключ метаданных встречается дважды.</translation>
    </message>
    <message>
        <source>The alignment must be an unsigned 32-bit power of two.</source>
        <translation>Выравнивание должно быть беззнаковой 32-битной степенью двойки.</translation>
    </message>
    <message>
        <source>There is no metadata type %1.</source>
        <translation>Типа метаданных %1 нет.</translation>
    </message>
    <message>
        <source>A whole number does not fit 63 bits.</source>
        <translation>Целое число не помещается в 63 бита.</translation>
    </message>
    <message>
        <source>Metadata arrays are nested too deeply.</source>
        <translation>Слишком глубокая вложенность массивов метаданных.</translation>
    </message>
    <message>
        <source>A tensor&apos;s name has %1 bytes; at most %2 are allowed.</source>
        <translation>В имени тензора байт: %1; допустимо не больше %2.</translation>
    </message>
    <message>
        <source>A tensor&apos;s name is not valid UTF-8 text.</source>
        <translation>Имя тензора — не корректный текст UTF-8.</translation>
    </message>
    <message>
        <source>The tensor has %1 dimensions; at most %2 are allowed.</source>
        <translation>Размерностей у тензора: %1; допустимо не больше %2.</translation>
    </message>
    <message>
        <source>The size of the tensor overflows.</source>
        <translation>Размер тензора вызывает переполнение.</translation>
    </message>
    <message>
        <source>There is no tensor type %1.</source>
        <translation>Типа тензора %1 нет.</translation>
    </message>
    <message>
        <source>Tensors of type %1 cannot be read.</source>
        <translation>Тензоры типа %1 не читаются.</translation>
    </message>
    <message>
        <source>Use another quantisation of the model, for example Q8_0 or Q4_K_M.</source>
        <translation>Возьмите другое квантование модели, например Q8_0 или Q4_K_M.</translation>
    </message>
    <message>
        <source>Rows of %1 values do not fill whole blocks of type %2.</source>
        <translation>Строки по %1 значений не заполняют целые блоки типа %2.</translation>
    </message>
    <message>
        <source>The tensor&apos;s offset %1 is not a multiple of the alignment %2.</source>
        <translation>Смещение тензора %1 не кратно выравниванию %2.</translation>
    </message>
    <message>
        <source>The tensor begins at byte %1 of the data, but byte %2 was expected.</source>
        <translation>Тензор начинается с байта %1 данных, а ожидался байт %2.</translation>
    </message>
    <message>
        <source>The tensor reaches beyond the end of the file.</source>
        <translation>Тензор выходит за конец файла.</translation>
    </message>
    <message>
        <source>This is a GGUF file for big-endian machines.</source>
        <translation>Это файл GGUF для машин с порядком байтов big-endian.</translation>
    </message>
    <message>
        <source>Use the usual little-endian file of the model.</source>
        <translation>Возьмите обычный файл модели (little-endian).</translation>
    </message>
    <message>
        <source>a GGUF file</source>
        <translation>файл GGUF</translation>
    </message>
    <message>
        <source>Two tensors have the name &quot;%1&quot;.</source>
        <translation>Имя «%1» есть у двух тензоров.</translation>
    </message>
    <message>
        <source>At byte %1, %2 values are announced, but the file has only %3 more bytes.</source>
        <translation>На байте %1 заявлено значений: %2, а в файле осталось только %3 байт.</translation>
    </message>
    <message>
        <source>The metadata up to byte %1 would take far more memory than the file is large.</source>
        <translation>Метаданные до байта %1 заняли бы намного больше памяти, чем размер файла.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be text.</source>
        <translation>«%1» должно быть текстом.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be true or false.</source>
        <translation>«%1» должно быть true или false.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a number from %2 to %3.</source>
        <translation>«%1» должно быть числом от %2 до %3.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a list of whole numbers from %2 to %3.</source>
        <translation>«%1» должно быть списком целых чисел от %2 до %3.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a list of numbers from %2 to %3.</source>
        <translation>«%1» должно быть списком чисел от %2 до %3.</translation>
    </message>
    <message>
        <source>There is no model file or folder of this name, and none in the caches (%1).</source>
        <translation>Нет ни файла, ни папки модели с таким именем, в кэшах тоже (%1).</translation>
    </message>
    <message>
        <source>Download the model first, or give the path of its folder or .gguf file.</source>
        <translation>Сначала скачайте модель или укажите путь к её папке или файлу .gguf.</translation>
    </message>
    <message>
        <source>No model is given.</source>
        <translation>Модель не указана.</translation>
    </message>
    <message>
        <source>Give the path of its folder or .gguf file, or its name.</source>
        <translation>Укажите путь к её папке или файлу .gguf либо её имя.</translation>
    </message>
    <message>
        <source>This GGUF file is one of %1 parts.</source>
        <translation>Этот файл GGUF — одна из частей, всего их %1.</translation>
    </message>
    <message>
        <source>Join the parts first: llama-gguf-split --merge FIRST-PART OUTPUT.</source>
        <translation>Сначала соедините части: llama-gguf-split --merge ПЕРВАЯ-ЧАСТЬ РЕЗУЛЬТАТ.</translation>
    </message>
    <message>
        <source>This GGUF file is an adapter, not a model.</source>
        <translation>Этот файл GGUF — адаптер, а не модель.</translation>
    </message>
    <message>
        <source>This is a single safetensors file; its config.json is needed too.</source>
        <translation>Это отдельный файл safetensors; нужен ещё его config.json.</translation>
    </message>
    <message>
        <source>Give the path of the model&apos;s folder.</source>
        <translation>Укажите путь к папке модели.</translation>
    </message>
    <message>
        <source>a GGUF file or a model folder</source>
        <translation>файл GGUF или папка модели</translation>
    </message>
    <message>
        <source>The folder has a config.json, but neither model.safetensors nor its index.</source>
        <translation>В папке есть config.json, но нет ни model.safetensors, ни его индекса.</translation>
    </message>
    <message>
        <source>The download may be incomplete; fetch the model again.</source>
        <translation>Возможно, модель скачана не полностью; скачайте её заново.</translation>
    </message>
    <message>
        <source>The folder has %1 GGUF files.</source>
        <translation>Файлов GGUF в папке: %1.</translation>
    </message>
    <message>
        <source>Give the path of one of them.</source>
        <translation>Укажите путь к одному из них.</translation>
    </message>
    <message>
        <source>This folder holds an adapter, not a model.</source>
        <translation>В этой папке адаптер, а не модель.</translation>
    </message>
    <message>
        <source>Give the base model here and this folder as the adapter.</source>
        <translation>Здесь укажите базовую модель, а эту папку — как адаптер.</translation>
    </message>
    <message>
        <source>The folder has no config.json.</source>
        <translation>В папке нет config.json.</translation>
    </message>
    <message>
        <source>Give the folder of a Hugging Face model or a .gguf file.</source>
        <translation>Укажите папку модели Hugging Face или файл .gguf.</translation>
    </message>
    <message>
        <source>This folder does not exist.</source>
        <translation>Эта папка не существует.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not the plain name of a file in the model&apos;s folder.</source>
        <translation>«%1» — не простое имя файла в папке модели.</translation>
    </message>
    <message>
        <source>The pattern is too long.</source>
        <translation>Шаблон слишком длинный.</translation>
    </message>
    <message>
        <source>The pattern is not valid UTF-8 text.</source>
        <translation>Шаблон — не корректный текст UTF-8.</translation>
    </message>
    <message>
        <source>There is not enough memory.</source>
        <translation>Не хватает памяти.</translation>
    </message>
    <message>
        <source>The pattern &quot;%1&quot; is not a regular expression (at character %2: %3).</source>
        <translation>Шаблон «%1» — не регулярное выражение (символ %2: %3).</translation>
    </message>
    <message>
        <source>a safetensors file</source>
        <translation>файл safetensors</translation>
    </message>
    <message>
        <source>The header is said to have %1 bytes; at most %2 are allowed.</source>
        <translation>Заявленный размер заголовка, байт: %1; допустимо не больше %2.</translation>
    </message>
    <message>
        <source>The header is said to have %1 bytes, but the file has only %2 more.</source>
        <translation>Заявленный размер заголовка, байт: %1, а в файле осталось только %2.</translation>
    </message>
    <message>
        <source>The tensor ends (%1) before it begins (%2).</source>
        <translation>Тензор кончается (%1) раньше, чем начинается (%2).</translation>
    </message>
    <message>
        <source>The tensor begins at byte %1 of the data, inside of another tensor.</source>
        <translation>Тензор начинается с байта %1 данных, внутри другого тензора.</translation>
    </message>
    <message>
        <source>The tensor begins at byte %1 of the data, but the one before it ends at %2.</source>
        <translation>Тензор начинается с байта %1 данных, а предыдущий кончается на %2.</translation>
    </message>
    <message>
        <source>Its type and shape need %1 bytes, but %2 are set aside for it.</source>
        <translation>По типу и форме нужно байт: %1, а отведено %2.</translation>
    </message>
    <message>
        <source>The tensors need %1 bytes, but the file holds only %2.</source>
        <translation>Тензорам нужно байт: %1, а в файле только %2.</translation>
    </message>
    <message>
        <source>There are %1 bytes after the last tensor.</source>
        <translation>После последнего тензора есть лишние байты: %1.</translation>
    </message>
    <message>
        <source>This tensor cannot be written to a safetensors file.</source>
        <translation>Этот тензор нельзя записать в файл safetensors.</translation>
    </message>
    <message>
        <source>The shape has more than %1 dimensions.</source>
        <translation>В форме больше размерностей, чем %1.</translation>
    </message>
    <message>
        <source>&quot;data_offsets&quot; must have exactly two numbers.</source>
        <translation>В «data_offsets» должно быть ровно два числа.</translation>
    </message>
    <message>
        <source>&quot;__metadata__&quot; has the key &quot;%1&quot; twice.</source>
        <translation>В «__metadata__» дважды встречается ключ «%1».</translation>
    </message>
    <message>
        <source>The element type &quot;%1&quot; is not supported.</source>
        <translation>Тип элементов «%1» не поддерживается.</translation>
    </message>
    <message>
        <source>&quot;__metadata__&quot; appears twice.</source>
        <translation>«__metadata__» встречается дважды.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; appears twice.</source>
        <translation>«%1» встречается дважды.</translation>
    </message>
    <message>
        <source>The header is not valid JSON (at its byte %1).</source>
        <translation>Заголовок — не корректный JSON (на его байте %1).</translation>
    </message>
    <message>
        <source>&quot;__metadata__&quot; may only map text to text.</source>
        <translation>В «__metadata__» допустимы только пары текстов.</translation>
    </message>
    <message>
        <source>&quot;shape&quot; must be a list of whole numbers of at least 0.</source>
        <translation>«shape» должно быть списком целых чисел не меньше 0.</translation>
    </message>
    <message>
        <source>The description of a tensor is malformed.</source>
        <translation>Описание тензора составлено неверно.</translation>
    </message>
    <message>
        <source>A tensor needs &quot;dtype&quot;, &quot;shape&quot; and &quot;data_offsets&quot;.</source>
        <translation>Тензору нужны «dtype», «shape» и «data_offsets».</translation>
    </message>
    <message>
        <source>The index has no &quot;weight_map&quot;.</source>
        <translation>В индексе нет «weight_map».</translation>
    </message>
    <message>
        <source>The index does not name a plain file of this folder for the tensor &quot;%1&quot;.</source>
        <translation>В индексе для тензора «%1» указано не имя файла из этой папки.</translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; holds the tensor &quot;%2&quot;, which the index does not expect there.</source>
        <translation>В файле «%1» есть тензор «%2», которого там не должно быть по индексу.</translation>
    </message>
    <message>
        <source>The tensor &quot;%1&quot; is not in the file &quot;%2&quot;.</source>
        <translation>Тензора «%1» нет в файле «%2».</translation>
    </message>
    <message>
        <source>Bytes outside of a tensor were asked for.</source>
        <translation>Запрошены байты за пределами тензора.</translation>
    </message>
    <message>
        <source>Numbers with a fraction were expected, but the tensor is of type %1.</source>
        <translation>Ожидались дробные числа, но тип тензора — %1.</translation>
    </message>
    <message>
        <source>Whole numbers were expected, but the tensor is of type %1.</source>
        <translation>Ожидались целые числа, но тип тензора — %1.</translation>
    </message>
    <message>
        <source>The prompt has %1 tokens; the model takes 1 to %2.</source>
        <translation>Токенов в промпте: %1; модель принимает от 1 до %2.</translation>
    </message>
    <message>
        <source>The tokenizer makes the id %1, but the model has only %2 embeddings.</source>
        <translation>Токенизатор выдаёт номер %1, а эмбеддингов в модели только %2.</translation>
    </message>
    <message>
        <source>Choose the template that belongs to the model.</source>
        <translation>Выберите шаблон, который подходит модели.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must have the shape of input_ids, [rows, tokens].</source>
        <translation>Форма «%1» должна быть как у input_ids: [rows, tokens].</translation>
    </message>
    <message>
        <source>The file has no &quot;input_ids&quot;.</source>
        <translation>В файле нет «input_ids».</translation>
    </message>
    <message>
        <source>The id %1 is outside the vocabulary of %2 tokens.</source>
        <translation>Номер %1 вне словаря из %2 токенов.</translation>
    </message>
    <message>
        <source>The label %1 is outside the vocabulary of %2 tokens.</source>
        <translation>Метка %1 вне словаря из %2 токенов.</translation>
    </message>
    <message>
        <source>The position %1 is out of range.</source>
        <translation>Позиция %1 вне допустимых пределов.</translation>
    </message>
    <message>
        <source>Full gradients are those of the base model alone.</source>
        <translation>Полные градиенты бывают только у самой базовой модели.</translation>
    </message>
    <message>
        <source>Leave --adapter out, or ask for --grads adapter.</source>
        <translation>Уберите --adapter или запросите --grads adapter.</translation>
    </message>
    <message>
        <source>Gradients of an adapter need an adapter.</source>
        <translation>Для градиентов адаптера нужен адаптер.</translation>
    </message>
    <message>
        <source>Give --adapter.</source>
        <translation>Укажите --adapter.</translation>
    </message>
    <message>
        <source>Gradients need &quot;labels&quot;.</source>
        <translation>Для градиентов нужны «labels».</translation>
    </message>
    <message>
        <source>Our engine does not compute %1 yet, which models of type &quot;%2&quot; need.</source>
        <translation>Наш движок пока не вычисляет %1, а это нужно моделям типа «%2».</translation>
    </message>
    <message>
        <source>The exported command still works with LLaMA-Factory.</source>
        <translation>Экспортированная команда всё же работает с LLaMA-Factory.</translation>
    </message>
    <message>
        <source>Close other programs or choose a smaller or quantised model.</source>
        <translation>Закройте другие программы или выберите модель поменьше либо квантованную.</translation>
    </message>
    <message>
        <source>Was the adapter trained for another model?</source>
        <translation>Может быть, адаптер обучен для другой модели?</translation>
    </message>
    <message>
        <source>The weight is not in the map.</source>
        <translation>Этого веса нет в отображении.</translation>
    </message>
    <message>
        <source>The tensor &quot;%1&quot; has no place in this model.</source>
        <translation>Для тензора «%1» в этой модели нет места.</translation>
    </message>
    <message>
        <source>The tensor &quot;%1&quot; is missing.</source>
        <translation>Тензор «%1» отсутствует.</translation>
    </message>
    <message>
        <source>The tensor &quot;%1&quot; has another shape.</source>
        <translation>У тензора «%1» другая форма.</translation>
    </message>
    <message>
        <source>Only plain LoRA adapters can be merged beneath another one.</source>
        <translation>Под другим адаптером можно слить только обычные адаптеры LoRA.</translation>
    </message>
    <message>
        <source>The adapter does not fit &quot;%1&quot;.</source>
        <translation>Адаптер не подходит к «%1».</translation>
    </message>
    <message>
        <source>A model from a GGUF file cannot be trained whole: quantised weights do not change.</source>
        <translation>Модель из файла GGUF нельзя обучать целиком: квантованные веса не меняются.</translation>
    </message>
    <message>
        <source>Train an adapter, or start from the Hugging Face folder of the model.</source>
        <translation>Обучайте адаптер или возьмите папку этой модели в формате Hugging Face.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has a value of the wrong kind.</source>
        <translation>Значение «%1» не того типа.</translation>
    </message>
    <message>
        <source>The scheduler does not know &quot;%1&quot;.</source>
        <translation>Планировщик не знает «%1».</translation>
    </message>
    <message>
        <source>The polynomial schedule needs a learning rate above its end, %1.</source>
        <translation>Для расписания polynomial скорость обучения должна быть выше конечной, %1.</translation>
    </message>
    <message>
        <source>Give min_lr or min_lr_rate, not both.</source>
        <translation>Задайте min_lr или min_lr_rate, но не оба.</translation>
    </message>
    <message>
        <source>This schedule needs min_lr or min_lr_rate.</source>
        <translation>Этому расписанию нужен min_lr или min_lr_rate.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be linear, cosine or 1-sqrt.</source>
        <translation>«%1» должно быть linear, cosine или 1-sqrt.</translation>
    </message>
    <message>
        <source>Our engine does not have the schedule &quot;%1&quot;.</source>
        <translation>В нашем движке нет расписания «%1».</translation>
    </message>
    <message>
        <source>There is no checkpoint in &quot;%1&quot; to continue from.</source>
        <translation>В «%1» нет чекпоинта, с которого можно продолжить.</translation>
    </message>
    <message>
        <source>The checkpoint &quot;%1&quot; does not exist.</source>
        <translation>Чекпоинт «%1» не существует.</translation>
    </message>
    <message>
        <source>The output folder &quot;%1&quot; already holds a trained model.</source>
        <translation>В выходной папке «%1» уже есть обученная модель.</translation>
    </message>
    <message>
        <source>Choose another output_dir, or set overwrite_output_dir to train again from the start.</source>
        <translation>Выберите другой output_dir или задайте overwrite_output_dir, чтобы обучить заново.</translation>
    </message>
    <message>
        <source>The unknown token &quot;%1&quot; is not in the vocabulary.</source>
        <translation>Неизвестного токена «%1» нет в словаре.</translation>
    </message>
    <message>
        <source>The template &quot;%1&quot; replaces the end token but has no stop word.</source>
        <translation>Шаблон «%1» заменяет токен конца, но не имеет стоп-слова.</translation>
    </message>
    <message>
        <source>The template &quot;%1&quot; needs the token &quot;%2&quot;, which this tokenizer lacks.</source>
        <translation>Шаблону «%1» нужен токен «%2», которого нет в этом токенизаторе.</translation>
    </message>
    <message>
        <source>The tools of a row are a JSON list.</source>
        <translation>Инструменты примера — это список JSON.</translation>
    </message>
    <message>
        <source>A message that calls tools is JSON: {&quot;name&quot;: …, &quot;arguments&quot;: …}, or a list of these.</source>
        <translation>Сообщение с вызовом инструментов — это JSON: {&quot;name&quot;: …, &quot;arguments&quot;: …} или список таких объектов.</translation>
    </message>
    <message>
        <source>A system message stands in the middle of a conversation.</source>
        <translation>Системное сообщение стоит посреди диалога.</translation>
    </message>
    <message>
        <source>The chat template takes too many steps.</source>
        <translation>Шаблон чата выполняет слишком много шагов.</translation>
    </message>
    <message>
        <source>The chat template makes too long a text.</source>
        <translation>Шаблон чата создаёт слишком длинный текст.</translation>
    </message>
    <message>
        <source>The chat template sets &quot;%1&quot;, which is no namespace.</source>
        <translation>Шаблон чата присваивает значение «%1», а это не namespace.</translation>
    </message>
    <message>
        <source>The chat template unpacks a value into %1 names.</source>
        <translation>Шаблон чата распаковывает значение по именам: %1.</translation>
    </message>
    <message>
        <source>The chat template is nested too deeply.</source>
        <translation>Слишком глубокая вложенность в шаблоне чата.</translation>
    </message>
    <message>
        <source>The chat template looks inside an undefined value.</source>
        <translation>Шаблон чата обращается внутрь неопределённого значения.</translation>
    </message>
    <message>
        <source>The chat template calls something that is no function.</source>
        <translation>Шаблон чата вызывает то, что не является функцией.</translation>
    </message>
    <message>
        <source>The chat template refuses the conversation: %1.</source>
        <translation>Шаблон чата отвергает диалог: %1.</translation>
    </message>
    <message>
        <source>The chat template calls an unknown function: %1.</source>
        <translation>Шаблон чата вызывает неизвестную функцию: %1.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was expected.</source>
        <translation>Ожидалось «%1».</translation>
    </message>
    <message>
        <source>A name was expected.</source>
        <translation>Ожидалось имя.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was not expected here.</source>
        <translation>«%1» здесь не ожидалось.</translation>
    </message>
    <message>
        <source>The expression is nested too deeply.</source>
        <translation>Слишком глубокая вложенность выражения.</translation>
    </message>
    <message>
        <source>A comma or a closing parenthesis was expected.</source>
        <translation>Ожидалась запятая или закрывающая круглая скобка.</translation>
    </message>
    <message>
        <source>The expression is too long.</source>
        <translation>Выражение слишком длинное.</translation>
    </message>
    <message>
        <source>A value was expected.</source>
        <translation>Ожидалось значение.</translation>
    </message>
    <message>
        <source>A slice has at most two colons.</source>
        <translation>В срезе может быть не больше двух двоеточий.</translation>
    </message>
    <message>
        <source>A closing bracket was expected.</source>
        <translation>Ожидалась закрывающая квадратная скобка.</translation>
    </message>
    <message>
        <source>An index was expected.</source>
        <translation>Ожидался индекс.</translation>
    </message>
    <message>
        <source>The chat template uses &quot;%1&quot; on a value of the wrong kind.</source>
        <translation>Шаблон чата применяет «%1» к значению не того типа.</translation>
    </message>
    <message>
        <source>The chat template uses an unknown filter: %1.</source>
        <translation>В шаблоне чата неизвестный фильтр: %1.</translation>
    </message>
    <message>
        <source>The chat template uses an unknown test: %1.</source>
        <translation>В шаблоне чата неизвестная проверка: %1.</translation>
    </message>
    <message>
        <source>The chat template calls an unknown method: %1.</source>
        <translation>Шаблон чата вызывает неизвестный метод: %1.</translation>
    </message>
    <message>
        <source>%1 is no number.</source>
        <translation>%1 — не число.</translation>
    </message>
    <message>
        <source>The text is not closed by a quotation mark.</source>
        <translation>Текст не закрыт кавычкой.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no meaning here.</source>
        <translation>«%1» здесь не имеет смысла.</translation>
    </message>
    <message>
        <source>The tag that begins here is not closed.</source>
        <translation>Тег, который начинается здесь, не закрыт.</translation>
    </message>
    <message>
        <source>The statements are nested too deeply.</source>
        <translation>Слишком глубокая вложенность операторов.</translation>
    </message>
    <message>
        <source>The statement that begins here has no &quot;%1&quot;.</source>
        <translation>У оператора, который начинается здесь, нет «%1».</translation>
    </message>
    <message>
        <source>The statement &quot;%1&quot; is not supported in chat templates.</source>
        <translation>Оператор «%1» в шаблонах чата не поддерживается.</translation>
    </message>
    <message>
        <source>The chat template uses &quot;%1&quot; on values that have none.</source>
        <translation>Шаблон чата применяет «%1» к значениям, у которых этого нет.</translation>
    </message>
    <message>
        <source>The chat template divides by zero.</source>
        <translation>Шаблон чата делит на ноль.</translation>
    </message>
    <message>
        <source>A number in the chat template is too large.</source>
        <translation>Слишком большое число в шаблоне чата.</translation>
    </message>
    <message>
        <source>The chat template looks for something inside a plain value.</source>
        <translation>Шаблон чата ищет что-то внутри простого значения.</translation>
    </message>
    <message>
        <source>The chat template compares values that have no order.</source>
        <translation>Шаблон чата сравнивает значения, для которых нет порядка.</translation>
    </message>
    <message>
        <source>The chat template calculates with an undefined value.</source>
        <translation>Шаблон чата вычисляет с неопределённым значением.</translation>
    </message>
    <message>
        <source>The chat template takes a part of something that has no parts.</source>
        <translation>Шаблон чата берёт часть того, что не делится на части.</translation>
    </message>
    <message>
        <source>The chat template takes parts in steps of zero.</source>
        <translation>Шаблон чата берёт срез с нулевым шагом.</translation>
    </message>
    <message>
        <source>The tokenizer uses a step of type &quot;%1&quot;, which is not supported.</source>
        <translation>Токенизатор использует шаг типа «%1», который не поддерживается.</translation>
    </message>
    <message>
        <source>A JSON object was expected here.</source>
        <translation>Здесь ожидался объект JSON.</translation>
    </message>
    <message>
        <source>A JSON array was expected here.</source>
        <translation>Здесь ожидался массив JSON.</translation>
    </message>
    <message>
        <source>A quoted text was expected here.</source>
        <translation>Здесь ожидался текст в кавычках.</translation>
    </message>
    <message>
        <source>A control character must be escaped inside quotation marks.</source>
        <translation>Управляющий символ в кавычках нужно экранировать.</translation>
    </message>
    <message>
        <source>This escape sequence is not allowed in JSON.</source>
        <translation>Такая последовательность экранирования в JSON недопустима.</translation>
    </message>
    <message>
        <source>This escape sequence is half a surrogate pair.</source>
        <translation>Эта последовательность — половина суррогатной пары.</translation>
    </message>
    <message>
        <source>A whole number was expected here.</source>
        <translation>Здесь ожидалось целое число.</translation>
    </message>
    <message>
        <source>A pattern of the tokenizer is neither a &quot;String&quot; nor a &quot;Regex&quot;.</source>
        <translation>Шаблон токенизатора — ни «String», ни «Regex».</translation>
    </message>
    <message>
        <source>The tokenizer&apos;s steps are nested too deeply.</source>
        <translation>Слишком глубокая вложенность шагов токенизатора.</translation>
    </message>
    <message>
        <source>The pattern negates a class inside brackets.</source>
        <translation>Шаблон отрицает класс внутри квадратных скобок.</translation>
    </message>
    <message>
        <source>The pattern uses \h, which differs between libraries.</source>
        <translation>В шаблоне есть \h, а его смысл зависит от библиотеки.</translation>
    </message>
    <message>
        <source>The pattern intersects character classes.</source>
        <translation>Шаблон пересекает классы символов.</translation>
    </message>
    <message>
        <source>The pattern nests character classes.</source>
        <translation>Шаблон вкладывает классы символов друг в друга.</translation>
    </message>
    <message>
        <source>The tokenizer&apos;s pattern cannot be used: %1.</source>
        <translation>Шаблон токенизатора нельзя использовать: %1.</translation>
    </message>
    <message>
        <source>The tokenizer&apos;s pattern needs too many steps on this text.</source>
        <translation>Шаблону токенизатора нужно слишком много шагов на этом тексте.</translation>
    </message>
    <message>
        <source>No template is named, and the model&apos;s own chat template cannot be followed: %1</source>
        <translation>Шаблон не указан, а собственному шаблону чата модели следовать нельзя: %1</translation>
    </message>
    <message>
        <source>Name a template with --template.</source>
        <translation>Укажите шаблон через --template.</translation>
    </message>
    <message>
        <source>It does not show the messages as they are given.</source>
        <translation>Он показывает сообщения не такими, как они заданы.</translation>
    </message>
    <message>
        <source>There is no template &quot;%1&quot;.</source>
        <translation>Шаблона «%1» нет.</translation>
    </message>
    <message>
        <source>There is no tokenizer.json in this folder.</source>
        <translation>В этой папке нет tokenizer.json.</translation>
    </message>
    <message>
        <source>Models with only a tokenizer.model file must be saved again by transformers, which writes tokenizer.json.</source>
        <translation>Модели, у которых есть только файл tokenizer.model, нужно заново сохранить через transformers: он запишет tokenizer.json.</translation>
    </message>
    <message>
        <source>The tokenizer was not found.</source>
        <translation>Токенизатор не найден.</translation>
    </message>
    <message>
        <source>The GGUF file lacks &quot;%1&quot; or has it in another type.</source>
        <translation>В файле GGUF нет «%1», или тип у него другой.</translation>
    </message>
    <message>
        <source>Token %1 is not valid UTF-8.</source>
        <translation>Токен %1 — не корректный UTF-8.</translation>
    </message>
    <message>
        <source>The GGUF file holds a &quot;%1&quot; tokenizer; &quot;gpt2&quot; and &quot;llama&quot; are supported.</source>
        <translation>В файле GGUF токенизатор «%1»; поддерживаются «gpt2» и «llama».</translation>
    </message>
    <message>
        <source>The pre-tokenizer &quot;%1&quot; is not known.</source>
        <translation>Неизвестный претокенизатор «%1».</translation>
    </message>
    <message>
        <source>Use the original model folder with its tokenizer.json.</source>
        <translation>Возьмите исходную папку модели с её tokenizer.json.</translation>
    </message>
    <message>
        <source>The merge &quot;%1&quot; is not two tokens of the vocabulary.</source>
        <translation>Слияние «%1» — не два токена словаря.</translation>
    </message>
    <message>
        <source>The file holds no tokenizer model.</source>
        <translation>В файле нет модели токенизатора.</translation>
    </message>
    <message>
        <source>The tokenizer is a Unigram model; only byte-pair encoding is supported.</source>
        <translation>Это токенизатор Unigram; поддерживается только BPE.</translation>
    </message>
    <message>
        <source>The token &quot;%1&quot; has an impossible id.</source>
        <translation>У токена «%1» недопустимый номер.</translation>
    </message>
    <message>
        <source>The merge &quot;%1&quot; is not two tokens.</source>
        <translation>Слияние «%1» — не два токена.</translation>
    </message>
    <message>
        <source>A merge is a list of two tokens.</source>
        <translation>Слияние — это список из двух токенов.</translation>
    </message>
    <message>
        <source>The merge of &quot;%1&quot; and &quot;%2&quot; uses a token that is not in the vocabulary.</source>
        <translation>В слиянии «%1» и «%2» есть токен, которого нет в словаре.</translation>
    </message>
    <message>
        <source>The tokenizer is a %1 model; only byte-pair encoding is supported.</source>
        <translation>Модель токенизатора — %1; поддерживается только BPE.</translation>
    </message>
    <message>
        <source>The tokenizer drops merges at random, which is not supported.</source>
        <translation>Токенизатор случайно пропускает слияния, это не поддерживается.</translation>
    </message>
    <message>
        <source>The tokenizer model lacks its vocabulary or its merges.</source>
        <translation>В модели токенизатора нет словаря или слияний.</translation>
    </message>
    <message>
        <source>An added token lacks its text or has an impossible id.</source>
        <translation>У добавленного токена нет текста или недопустимый номер.</translation>
    </message>
    <message>
        <source>The special token &quot;%1&quot; has no ids.</source>
        <translation>У спецтокена «%1» нет номеров.</translation>
    </message>
    <message>
        <source>Byte %1 is not valid UTF-8.</source>
        <translation>Байт %1 — не корректный UTF-8.</translation>
    </message>
    <message>
        <source>A tool of type &quot;function&quot; has no &quot;function&quot;.</source>
        <translation>У инструмента типа «function» нет «function».</translation>
    </message>
    <message>
        <source>A tool has no &quot;name&quot;.</source>
        <translation>У инструмента нет «name».</translation>
    </message>
    <message>
        <source>The parameter &quot;%1&quot; of a tool is no object.</source>
        <translation>Параметр «%1» инструмента — не объект.</translation>
    </message>
    <message>
        <source>A choice of the parameter &quot;%1&quot; is no text.</source>
        <translation>Вариант параметра «%1» — не текст.</translation>
    </message>
    <message>
        <source>The items of the parameter &quot;%1&quot; are no object.</source>
        <translation>Элементы параметра «%1» — не объект.</translation>
    </message>
    <message>
        <source>A tool has no &quot;parameters&quot; with &quot;properties&quot;.</source>
        <translation>У инструмента нет «parameters» с «properties».</translation>
    </message>
    <message>
        <source>The arguments of the call of &quot;%1&quot; are no object.</source>
        <translation>Аргументы вызова «%1» — не объект.</translation>
    </message>
    <message>
        <source>There is no tool format &quot;%1&quot;.</source>
        <translation>Формата инструментов «%1» нет.</translation>
    </message>
    <message>
        <source>Known formats: %1.</source>
        <translation>Известные форматы: %1.</translation>
    </message>
    <message>
        <source>The tools are no JSON list.</source>
        <translation>Инструменты — не список JSON.</translation>
    </message>
    <message>
        <source>A tool is no JSON object.</source>
        <translation>Инструмент — не объект JSON.</translation>
    </message>
    <message>
        <source>The tool format glm4 has exactly one call in a message, but there are %1.</source>
        <translation>В формате glm4 в сообщении ровно один вызов, а здесь их %1.</translation>
    </message>
    <message>
        <source>Use another template or --tool_format.</source>
        <translation>Возьмите другой шаблон или --tool_format.</translation>
    </message>
    <message>
        <source>A tool call needs a &quot;name&quot; and &quot;arguments&quot;.</source>
        <translation>Вызову инструмента нужны «name» и «arguments».</translation>
    </message>
    <message>
        <source>The vocabulary is too large.</source>
        <translation>Словарь слишком большой.</translation>
    </message>
    <message>
        <source>The token &quot;%1&quot; has a negative id.</source>
        <translation>У токена «%1» отрицательный номер.</translation>
    </message>
    <message>
        <source>The vocabulary has %1 tokens, but the largest id is %2.</source>
        <translation>Токенов в словаре: %1, а наибольший номер — %2.</translation>
    </message>
    <message>
        <source>The %1 training rows do not fill one batch of %2.</source>
        <translation>Обучающих примеров (%1) не хватает на один батч из %2.</translation>
    </message>
    <message>
        <source>Use a smaller batch size or more data.</source>
        <translation>Уменьшите размер батча или добавьте данных.</translation>
    </message>
    <message>
        <source>Our engine does not group rows by length: it has no padding to save.</source>
        <translation>Наш движок не группирует примеры по длине: паддинга, который можно сберечь, у него нет.</translation>
    </message>
    <message>
        <source>Use random or sequential.</source>
        <translation>Используйте random или sequential.</translation>
    </message>
    <message>
        <source>Continue from an earlier checkpoint, or start again with overwrite_output_dir.</source>
        <translation>Продолжите с более раннего чекпоинта или начните заново с overwrite_output_dir.</translation>
    </message>
    <message>
        <source>The state of the checkpoint is damaged.</source>
        <translation>Состояние в чекпоинте повреждено.</translation>
    </message>
    <message>
        <source>The optimizer state of &quot;%1&quot; is missing or has another size.</source>
        <translation>Состояние оптимизатора для «%1» отсутствует или другого размера.</translation>
    </message>
    <message>
        <source>The checkpoint cannot be put in place: %1.</source>
        <translation>Не удалось поместить чекпоинт на место: %1.</translation>
    </message>
    <message>
        <source>The file does not say which step the checkpoint is of.</source>
        <translation>В файле не сказано, какому шагу принадлежит чекпоинт.</translation>
    </message>
    <message>
        <source>The engine failed: %1</source>
        <translation>Сбой движка: %1</translation>
    </message>
    <message>
        <source>Please report this; the last checkpoint is intact.</source>
        <translation>Сообщите об этом разработчикам; последний чекпоинт цел.</translation>
    </message>
    <message>
        <source>Lower per_device_train_batch_size (and raise gradient_accumulation_steps), cutoff_len or lora_rank.</source>
        <translation>Уменьшите per_device_train_batch_size (и увеличьте gradient_accumulation_steps), cutoff_len или lora_rank.</translation>
    </message>
    <message>
        <source>Our engine trains the stage sft; %1 is for export only.</source>
        <translation>Наш движок обучает этап sft; %1 — только для экспорта.</translation>
    </message>
    <message>
        <source>Our engine trains lora and full; %1 is for export only.</source>
        <translation>Наш движок обучает lora и full; %1 — только для экспорта.</translation>
    </message>
    <message>
        <source>fp16 needs a GPU; on a processor use bf16 or neither.</source>
        <translation>Для fp16 нужен GPU; на CPU используйте bf16 или не включайте ни то, ни другое.</translation>
    </message>
    <message>
        <source>Quantising while loading needs a GPU. A quantised GGUF file trains on a processor as it is.</source>
        <translation>Для квантования при загрузке нужен GPU. Квантованный файл GGUF обучается на CPU как есть.</translation>
    </message>
    <message>
        <source>Lower per_device_train_batch_size or cutoff_len.</source>
        <translation>Уменьшите per_device_train_batch_size или cutoff_len.</translation>
    </message>
    <message>
        <source>%1 would need %2.</source>
        <translation>%1: понадобится %2.</translation>
    </message>
    <message>
        <source>A batch of %1 tokens needs %2 in all, but only %3 is free.</source>
        <translation>Батч из %1 токенов займёт всего %2, а свободно только %3.</translation>
    </message>
    <message>
        <source>The configuration cannot be used.</source>
        <translation>Эту конфигурацию нельзя использовать.</translation>
    </message>
    <message>
        <source>An object with a &quot;text&quot; was expected.</source>
        <translation>Ожидался объект с «text».</translation>
    </message>
    <message>
        <source>It cannot be written: %1.</source>
        <translation>Не удалось записать: %1.</translation>
    </message>
    <message>
        <source>There is no command &quot;%1&quot;.</source>
        <translation>Команды «%1» нет.</translation>
    </message>
    <message>
        <source>There is no command &quot;%1&quot;. Did you mean %2?</source>
        <translation>Команды «%1» нет. Возможно, имелась в виду %2?</translation>
    </message>
    <message>
        <source>This build has no engine to compute with a model.</source>
        <translation>В этой сборке нет движка для вычислений с моделью.</translation>
    </message>
    <message>
        <source>Build with -DLUTHIER_TORCH=ON.</source>
        <translation>Соберите с -DLUTHIER_TORCH=ON.</translation>
    </message>
    <message>
        <source>%1 --help lists the arguments.</source>
        <translation>%1 --help выводит список аргументов.</translation>
    </message>
    <message>
        <source>This build has no training engine.</source>
        <translation>В этой сборке нет движка обучения.</translation>
    </message>
    <message>
        <source>The sample&apos;s model or dataset is not here.</source>
        <translation>Модель или набор данных из примера не найдены.</translation>
    </message>
    <message>
        <source>Start Luthier with ./run, which fetches it, or choose a model of your own.</source>
        <translation>Запустите Luthier через ./run — он их загрузит — или выберите свою модель.</translation>
    </message>
    <message>
        <source>Please report this.</source>
        <translation>Сообщите об этом разработчикам.</translation>
    </message>
    <message>
        <source>The model&apos;s weights take %1, but only %2 is free.</source>
        <translation>Веса модели займут %1, а свободно только %2.</translation>
    </message>
    <message>
        <source>The cache %1 holds this model, but not its revision &quot;%2&quot;.</source>
        <translation>В кэше %1 есть эта модель, но нет её ревизии «%2».</translation>
    </message>
    <message>
        <source>Download that revision, or choose another one with model_revision.</source>
        <translation>Скачайте эту ревизию или выберите другую в model_revision.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>What happened and what to do, two sentences. Languages that put no space between sentences leave it out.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>The CUDA part cannot be loaded: %1</source>
        <translation>Часть для CUDA не загружается: %1</translation>
    </message>
    <message>
        <source>Training runs on the processor meanwhile.</source>
        <translation>Пока обучение идёт на процессоре.</translation>
    </message>
    <message>
        <source>This machine has no NVIDIA driver.</source>
        <translation>На этой машине нет драйвера NVIDIA.</translation>
    </message>
    <message>
        <source>The GPU reported an error: %1.</source>
        <translation>GPU сообщил об ошибке: %1.</translation>
    </message>
    <message>
        <source>The GPU has no room for %1 more; %2 is free.</source>
        <translation>На GPU нет места ещё для %1; свободно %2.</translation>
    </message>
    <message>
        <source>The GPU has not enough memory.</source>
        <translation>На GPU не хватает памяти.</translation>
    </message>
    <message>
        <source>The NVIDIA driver is too old for this program.</source>
        <translation>Драйвер NVIDIA слишком старый для этой программы.</translation>
    </message>
    <message>
        <source>Update the driver to version 580 or newer.</source>
        <translation>Обновите драйвер до версии 580 или новее.</translation>
    </message>
    <message>
        <source>The NVIDIA driver offers no GPU to this process.</source>
        <translation>Драйвер NVIDIA не предоставляет этому процессу ни одного GPU.</translation>
    </message>
    <message>
        <source>Look at nvidia-smi and CUDA_VISIBLE_DEVICES.</source>
        <translation>Проверьте nvidia-smi и CUDA_VISIBLE_DEVICES.</translation>
    </message>
    <message>
        <source>This program has no code for this GPU.</source>
        <translation>В этой программе нет кода для этого GPU.</translation>
    </message>
    <message>
        <source>GPUs from compute capability 8.0 on are supported.</source>
        <translation>Поддерживаются GPU с вычислительной способностью 8.0 и выше.</translation>
    </message>
    <message>
        <source>An adapter cannot be merged into weights held in 4 bits.</source>
        <translation>Адаптер нельзя слить с весами, которые хранятся в 4 битах.</translation>
    </message>
    <message>
        <source>Leave quantization_bit empty, or merge it into a copy of the model first.</source>
        <translation>Оставьте quantization_bit пустым или сначала слейте его с копией модели.</translation>
    </message>
    <message>
        <source>Our engine quantises to 4 bits as bitsandbytes does, nf4 with double quantisation; the rest is for export only.</source>
        <translation>Наш движок квантует до 4 бит так же, как bitsandbytes: nf4 с двойным квантованием; остальное — только для экспорта.</translation>
    </message>
    <message>
        <source>The DeepSpeed configuration is no JSON object.</source>
        <translation>Конфигурация DeepSpeed — не объект JSON.</translation>
    </message>
    <message>
        <source>Write it like {&quot;zero_optimization&quot;: {&quot;stage&quot;: 2}}.</source>
        <translation>Пишите её так: {&quot;zero_optimization&quot;: {&quot;stage&quot;: 2}}.</translation>
    </message>
    <message>
        <source>Weights that were changed cannot be read from the file layer by layer.</source>
        <translation>Изменённые веса нельзя читать из файла послойно.</translation>
    </message>
    <message>
        <source>%1 holds something that a command line cannot say: use the YAML file.</source>
        <translation>В %1 есть то, чего командная строка не выразит: используйте файл YAML.</translation>
    </message>
    <message>
        <source>There is no preset &quot;%1&quot;.</source>
        <translation>Пресета «%1» нет.</translation>
    </message>
    <message>
        <source>lora_target names %1, which this model does not have. Its modules: %2.</source>
        <translation>В lora_target указано %1, но в этой модели такого нет. Её модули: %2.</translation>
    </message>
    <message>
        <source>The log cannot be cut: %1.</source>
        <translation>Не удалось обрезать журнал: %1.</translation>
    </message>
    <message>
        <source>The log cannot be deleted: %1.</source>
        <translation>Не удалось удалить журнал: %1.</translation>
    </message>
    <message>
        <source>There is no template &quot;%1&quot;. Did you mean &quot;%2&quot;?</source>
        <translation>Шаблона «%1» нет. Возможно, имелся в виду «%2»?</translation>
    </message>
    <message>
        <source>The folder cannot be deleted: %1.</source>
        <translation>Не удалось удалить папку: %1.</translation>
    </message>
    <message>
        <source>The checkpoint is not complete: it has no trainer_state.json.</source>
        <translation>Чекпоинт неполон: в нём нет trainer_state.json.</translation>
    </message>
    <message>
        <source>The list of the checkpoint&apos;s files is damaged.</source>
        <translation>Список файлов чекпоинта повреждён.</translation>
    </message>
    <message>
        <source>The checkpoint was written by a newer version of this program.</source>
        <translation>Чекпоинт записан более новой версией программы.</translation>
    </message>
    <message>
        <source>The file of the checkpoint is missing.</source>
        <translation>Не хватает файла чекпоинта.</translation>
    </message>
    <message>
        <source>The file is not as it was when the checkpoint was written.</source>
        <translation>Файл изменился с тех пор, как был записан чекпоинт.</translation>
    </message>
    <message>
        <source>There is no log of a run in this folder.</source>
        <translation>В этой папке нет журнала запуска.</translation>
    </message>
    <message>
        <source>A run&apos;s folder holds trainer_log.jsonl or trainer_state.json.</source>
        <translation>В папке запуска есть trainer_log.jsonl или trainer_state.json.</translation>
    </message>
    <message>
        <source>No checkpoint in the folder is whole. Start again with overwrite_output_dir.</source>
        <translation>В папке нет ни одного целого чекпоинта. Начните заново с overwrite_output_dir.</translation>
    </message>
    <message>
        <source>The folder does not exist or is no folder.</source>
        <translation>Папка не существует или это не папка.</translation>
    </message>
    <message>
        <source>There is no run in this folder.</source>
        <translation>В этой папке нет запуска.</translation>
    </message>
    <message>
        <source>The folder of a run holds trainer_log.jsonl or trainer_state.json.</source>
        <translation>В папке запуска есть trainer_log.jsonl или trainer_state.json.</translation>
    </message>
    <message>
        <source>The folder of this run holds no settings.</source>
        <translation>В папке этого запуска нет параметров.</translation>
    </message>
    <message>
        <source>Runs of Luthier keep them in train.yaml, those of LLaMA Board in training_args.yaml.</source>
        <translation>Запуски Luthier хранят их в train.yaml, запуски LLaMA Board — в training_args.yaml.</translation>
    </message>
    <message>
        <source>The run has saved no checkpoint to go on from.</source>
        <translation>Запуск не сохранил чекпоинта, с которого можно продолжить.</translation>
    </message>
    <message>
        <source>Open its settings in the form and start it again.</source>
        <translation>Откройте его параметры в форме и запустите заново.</translation>
    </message>
    <message>
        <source>Delete what you do not need with your file manager.</source>
        <translation>Удалите ненужное в файловом менеджере.</translation>
    </message>
    <message>
        <source>The folder is a link to another one.</source>
        <translation>Папка — ссылка на другую папку.</translation>
    </message>
    <message>
        <source>The folder holds more than this run.</source>
        <translation>В папке есть не только этот запуск.</translation>
    </message>
    <message>
        <source>The folder holds another run: &quot;%1&quot;.</source>
        <translation>В папке есть другой запуск: «%1».</translation>
    </message>
    <message>
        <source>The list of runs was made by a newer Luthier (format %1, this one knows %2).</source>
        <translation>Список запусков создан более новой версией Luthier (формат %1, эта версия знает %2).</translation>
    </message>
    <message>
        <source>Update Luthier, or move the file away to begin a new list.</source>
        <translation>Обновите Luthier или уберите файл в другое место, чтобы начать новый список.</translation>
    </message>
    <message>
        <source>The list of runs is damaged: %1.</source>
        <translation>Список запусков повреждён: %1.</translation>
    </message>
    <message>
        <source>The file cannot be moved: %1.</source>
        <translation>Не удалось переместить файл: %1.</translation>
    </message>
    <message>
        <source>The run is no longer in the list.</source>
        <translation>Запуска больше нет в списке.</translation>
    </message>
    <message>
        <source>The file cannot be removed: %1.</source>
        <translation>Не удалось удалить файл: %1.</translation>
    </message>
    <message>
        <source>The list of runs is in use by another program.</source>
        <translation>Список запусков занят другой программой.</translation>
    </message>
    <message>
        <source>Close the other program that has it open, then try again.</source>
        <translation>Закройте другую программу, в которой он открыт, и повторите попытку.</translation>
    </message>
    <message>
        <source>The list of runs cannot be used: %1.</source>
        <translation>Список запусков нельзя использовать: %1.</translation>
    </message>
    <message>
        <source>The next checkpoint needs %1, but only %2 are free on the disk of the output folder.</source>
        <translation>Для следующего чекпоинта нужно %1, но на диске выходной папки свободно только %2.</translation>
    </message>
    <message>
        <source>Make room there, or choose another output_dir.</source>
        <translation>Освободите там место или выберите другую output_dir.</translation>
    </message>
    <message>
        <source>The trained weight &quot;%1&quot; is not a number: what was learnt is not usable.</source>
        <translation>Обучаемый вес «%1» — не число: результат обучения непригоден.</translation>
    </message>
    <message>
        <source>Continue from an earlier checkpoint with a lower learning rate.</source>
        <translation>Продолжите с более раннего чекпоинта с меньшей скоростью обучения.</translation>
    </message>
    <message>
        <source>The loss or its gradients were not finite in %1 steps in a row, first in %2.</source>
        <translation>Потери или их градиенты несколько шагов подряд (%1) не были конечными числами, первый раз здесь: %2.</translation>
    </message>
    <message>
        <source>Look at those rows, lower the learning rate, or continue from an earlier checkpoint; nothing of what was learnt before is lost.</source>
        <translation>Проверьте эти примеры, уменьшите скорость обучения или продолжите с более раннего чекпоинта; выученное до этого не потеряно.</translation>
    </message>
    <message>
        <source>It takes json or text.</source>
        <translation>Принимается json или text.</translation>
    </message>
    <message>
        <source>It is a number of seconds, at most a day.</source>
        <translation>Это число секунд, не больше суток.</translation>
    </message>
    <message>
        <source>A number of bytes is needed.</source>
        <translation>Нужно число байтов.</translation>
    </message>
    <message>
        <source>The program was closed.</source>
        <translation>Программа была закрыта.</translation>
    </message>
    <message>
        <source>A run that is under way cannot be deleted.</source>
        <translation>Запуск, который ещё идёт, удалить нельзя.</translation>
    </message>
    <message>
        <source>The run is no longer in the queue.</source>
        <translation>Запуска больше нет в очереди.</translation>
    </message>
    <message>
        <source>A run is under way.</source>
        <translation>Запуск ещё идёт.</translation>
    </message>
    <message>
        <source>Wait for its end, or stop it.</source>
        <translation>Дождитесь его конца или остановите его.</translation>
    </message>
    <message>
        <source>Its settings are in the form, but need a correction.</source>
        <translation>Его параметры в форме, но требуют исправления.</translation>
    </message>
    <message>
        <source>Mend what the Train page shows, then start.</source>
        <translation>Исправьте то, что показывает страница «Обучение», затем запустите.</translation>
    </message>
    <message>
        <source>lora_target names %1, which this model does not have. Did you mean %2? Its modules: %3.</source>
        <translation>В lora_target указано %1, но в этой модели такого нет. Возможно, имелось в виду %2? Её модули: %3.</translation>
    </message>
    <message>
        <source>The file is no object of JSON.</source>
        <translation>Файл не является объектом JSON.</translation>
    </message>
    <message>
        <source>The checkpoint is not complete: it has no weights.</source>
        <translation>Контрольная точка неполна: в ней нет весов.</translation>
    </message>
    <message>
        <source>The file holds no settings of a run.</source>
        <translation>В файле нет настроек запуска.</translation>
    </message>
    <message>
        <source>Runs of this program since version 1 keep them in run.json.</source>
        <translation>Запуски этой программы, начиная с версии 1, хранят их в run.json.</translation>
    </message>
    <message>
        <source>The run has no whole checkpoint of step %1.</source>
        <translation>У запуска нет целой контрольной точки шага %1.</translation>
    </message>
    <message>
        <source>A prompt is needed.</source>
        <translation>Нужен запрос.</translation>
    </message>
    <message>
        <source>A number from %1 to %2 is needed.</source>
        <translation>Нужно число от %1 до %2.</translation>
    </message>
    <message>
        <source>A prompt is needed: --sample-prompt.</source>
        <translation>Нужен запрос: --sample-prompt.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Close other programs, or lower cutoff_len or per_device_train_batch_size (and raise gradient_accumulation_steps), and resume: nothing is lost.</source>
        <translation>Закройте другие программы или уменьшите cutoff_len или per_device_train_batch_size (и увеличьте gradient_accumulation_steps), затем продолжите: ничего не потеряно.</translation>
    </message>
</context>
<context>
    <name>Form</name>
    <message>
        <source>automatic</source>
        <translation>авто</translation>
    </message>
    <message>
        <source>on</source>
        <translation>включено</translation>
    </message>
    <message>
        <source>off</source>
        <translation>выключено</translation>
    </message>
    <message>
        <source>none</source>
        <translation>нет</translation>
    </message>
</context>
<context>
    <name>Log</name>
    <message>
        <source>step %1 loss %2 lr %3</source>
        <translation>шаг %1, потери %2, LR %3</translation>
    </message>
    <message>
        <source>step %1 evaluated: loss %2 in %3</source>
        <translation>шаг %1, оценка: потери %2, время %3</translation>
    </message>
    <message>
        <source>saved %1 (%2)</source>
        <translation>сохранено: %1 (%2)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 rows to train on, %2 to evaluate, %3 on %4; %5 of %6 parameters are trained</source>
        <translation>примеров для обучения: %1, для оценки: %2; %3, устройство: %4; обучается параметров: %5 из %6</translation>
    </message>
    <message>
        <source>finished: %1</source>
        <translation>завершено: %1</translation>
    </message>
    <message>
        <source>stopped and saved: %1</source>
        <translation>остановлено и сохранено: %1</translation>
    </message>
    <message>
        <source>paused: %1</source>
        <translation>на паузе: %1</translation>
    </message>
    <message>
        <source>discarded: %1</source>
        <translation>отброшено: %1</translation>
    </message>
    <message>
        <source>the run goes on</source>
        <translation>запуск продолжается</translation>
    </message>
    <message>
        <source>the run is on hold. %1</source>
        <translation>Запуск приостановлен. %1</translation>
    </message>
    <message>
        <source>Made again: the same run, in every loss and every weight.</source>
        <translation>Запуск повторён: все потери и все веса те же.</translation>
    </message>
    <message>
        <source>its files differ, though its losses do not</source>
        <translation>файлы отличаются, хотя потери те же</translation>
    </message>
    <message>
        <source>the setting %1 differs</source>
        <translation>отличается параметр %1</translation>
    </message>
    <message>
        <source>the losses differ from step %1 on</source>
        <translation>потери отличаются с шага %1</translation>
    </message>
    <message>
        <source>Made again, it is another run: %1.</source>
        <translation>Запуск повторён, но вышло иначе: %1.</translation>
    </message>
    <message>
        <source>What was made again cannot be compared: %1</source>
        <translation>Повторённый запуск не с чем сравнить: %1</translation>
    </message>
    <message>
        <source>Made again: nothing differs of what is known of both.</source>
        <translation>Запуск повторён: в том, что известно об обоих, различий нет.</translation>
    </message>
    <message>
        <source>its losses are of other steps</source>
        <translation>потери записаны на других шагах</translation>
    </message>
    <message>
        <source>not continued; its folder is as it was</source>
        <translation>не продолжен; папка осталась как была</translation>
    </message>
</context>
<context>
    <name>Params</name>
    <message>
        <source>Model</source>
        <translation>Модель</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Данные</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Обучение</translation>
    </message>
    <message>
        <source>Extra</source>
        <translation>Дополнительно</translation>
    </message>
    <message>
        <source>Freeze</source>
        <translation>Заморозка</translation>
    </message>
    <message>
        <source>LoRA</source>
        <translation>LoRA</translation>
    </message>
    <message>
        <source>RLHF</source>
        <translation>RLHF</translation>
    </message>
    <message>
        <source>Multimodal</source>
        <translation>Мультимодальность</translation>
    </message>
    <message>
        <source>GaLore</source>
        <translation>GaLore</translation>
    </message>
    <message>
        <source>APOLLO</source>
        <translation>APOLLO</translation>
    </message>
    <message>
        <source>BAdam</source>
        <translation>BAdam</translation>
    </message>
    <message>
        <source>SwanLab</source>
        <translation>SwanLab</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Вывод</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>Оценка</translation>
    </message>
    <message>
        <source>Generation</source>
        <translation>Генерация</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Экспорт</translation>
    </message>
    <message>
        <source>Distributed</source>
        <translation>Распределённое обучение</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Прочее</translation>
    </message>
    <message>
        <source>Low memory loading</source>
        <translation>Экономная загрузка</translation>
    </message>
    <message>
        <source>Loads weights piece by piece in PyTorch.</source>
        <translation>Загружает веса в PyTorch по частям.</translation>
    </message>
    <message>
        <source>Our loader always does.</source>
        <translation>Наш загрузчик всегда работает так.</translation>
    </message>
    <message>
        <source>Mixture of depths</source>
        <translation>Смесь глубин (MoD)</translation>
    </message>
    <message>
        <source>Converts the model to mixture-of-depths layers, or loads one that was.</source>
        <translation>Преобразует слои модели в mixture-of-depths или загружает уже преобразованную модель.</translation>
    </message>
    <message>
        <source>Our engine has no mixture-of-depths layers.</source>
        <translation>В нашем движке нет слоёв mixture-of-depths.</translation>
    </message>
    <message>
        <source>Offload folder</source>
        <translation>Папка выгрузки</translation>
    </message>
    <message>
        <source>Where weights that do not fit are put by the Python trainer.</source>
        <translation>Куда обучение на Python выгружает веса, которые не помещаются.</translation>
    </message>
    <message>
        <source>Our engine streams from the model files instead.</source>
        <translation>Наш движок читает веса прямо из файлов модели.</translation>
    </message>
    <message>
        <source>V1 kernels</source>
        <translation>Ядра V1</translation>
    </message>
    <message>
        <source>Kernels of LLaMA-Factory&apos;s experimental second engine.</source>
        <translation>Ядра экспериментального второго движка LLaMA-Factory.</translation>
    </message>
    <message>
        <source>Our engine has its own kernels.</source>
        <translation>У нашего движка свои ядра.</translation>
    </message>
    <message>
        <source>Hugging Face token</source>
        <translation>Токен Hugging Face</translation>
    </message>
    <message>
        <source>Secret for private models on the Hugging Face hub.</source>
        <translation>Секрет для закрытых моделей на Hugging Face Hub.</translation>
    </message>
    <message>
        <source>Our engine reads local files only.</source>
        <translation>Наш движок читает только локальные файлы.</translation>
    </message>
    <message>
        <source>ModelScope token</source>
        <translation>Токен ModelScope</translation>
    </message>
    <message>
        <source>Secret for private models on ModelScope.</source>
        <translation>Секрет для закрытых моделей на ModelScope.</translation>
    </message>
    <message>
        <source>Openmind token</source>
        <translation>Токен Openmind</translation>
    </message>
    <message>
        <source>Secret for private models on Modelers.</source>
        <translation>Секрет для закрытых моделей на Modelers.</translation>
    </message>
    <message>
        <source>Print parameters</source>
        <translation>Вывести параметры</translation>
    </message>
    <message>
        <source>Lists every parameter with its type before training.</source>
        <translation>Перед обучением выводит все параметры модели с их типами.</translation>
    </message>
    <message>
        <source>Changes the log only.</source>
        <translation>Меняет только журнал.</translation>
    </message>
    <message>
        <source>Pan and scan</source>
        <translation>Pan and scan</translation>
    </message>
    <message>
        <source>Cuts large pictures into pieces for models that expect it.</source>
        <translation>Режет большие изображения на части для моделей, которые этого ждут.</translation>
    </message>
    <message>
        <source>Our engine trains on text only.</source>
        <translation>Наш движок обучает только на тексте.</translation>
    </message>
    <message>
        <source>Crop to patches</source>
        <translation>Резать на патчи</translation>
    </message>
    <message>
        <source>Cuts pictures into patches for models that expect it.</source>
        <translation>Режет изображения на патчи для моделей, которые этого ждут.</translation>
    </message>
    <message>
        <source>Audio in video</source>
        <translation>Звук из видео</translation>
    </message>
    <message>
        <source>Uses the sound of a video too.</source>
        <translation>Использует и звук видео.</translation>
    </message>
    <message>
        <source>Audio sampling rate</source>
        <translation>Частота звука</translation>
    </message>
    <message>
        <source>Samples a second that audio is resampled to.</source>
        <translation>Частота дискретизации, к которой приводится звук.</translation>
    </message>
    <message>
        <source>KTransformers</source>
        <translation>KTransformers</translation>
    </message>
    <message>
        <source>Trains experts on the CPU with KTransformers.</source>
        <translation>Обучает экспертов на CPU с помощью KTransformers.</translation>
    </message>
    <message>
        <source>KTransformers is another engine; export the command to use it.</source>
        <translation>KTransformers — другой движок; чтобы использовать его, экспортируйте команду.</translation>
    </message>
    <message>
        <source>KTransformers weights</source>
        <translation>Веса KTransformers</translation>
    </message>
    <message>
        <source>Expert weights converted for KTransformers.</source>
        <translation>Веса экспертов, конвертированные для KTransformers.</translation>
    </message>
    <message>
        <source>Only KTransformers reads it.</source>
        <translation>Читает только KTransformers.</translation>
    </message>
    <message>
        <source>KTransformers expert checkpoint</source>
        <translation>Чекпоинт экспертов KTransformers</translation>
    </message>
    <message>
        <source>Checkpoint of trained experts for KTransformers.</source>
        <translation>Чекпоинт обученных экспертов для KTransformers.</translation>
    </message>
    <message>
        <source>KTransformers expert LoRA</source>
        <translation>LoRA экспертов KTransformers</translation>
    </message>
    <message>
        <source>Trains adapters on experts with KTransformers.</source>
        <translation>Обучает адаптеры на экспертах с помощью KTransformers.</translation>
    </message>
    <message>
        <source>KTransformers expert count</source>
        <translation>Число экспертов KTransformers</translation>
    </message>
    <message>
        <source>Number of experts with an adapter.</source>
        <translation>Число экспертов с адаптером.</translation>
    </message>
    <message>
        <source>KTransformers expert width</source>
        <translation>Ширина экспертов KTransformers</translation>
    </message>
    <message>
        <source>Inner width of the adapter experts.</source>
        <translation>Внутренняя ширина экспертов-адаптеров.</translation>
    </message>
    <message>
        <source>vLLM maximum length</source>
        <translation>Макс. длина vLLM</translation>
    </message>
    <message>
        <source>Longest sequence of the vLLM server.</source>
        <translation>Наибольшая длина последовательности на сервере vLLM.</translation>
    </message>
    <message>
        <source>Only vLLM reads it.</source>
        <translation>Читает только vLLM.</translation>
    </message>
    <message>
        <source>vLLM memory share</source>
        <translation>Доля памяти vLLM</translation>
    </message>
    <message>
        <source>Share of the GPU memory that vLLM may take.</source>
        <translation>Доля памяти GPU, которую может занять vLLM.</translation>
    </message>
    <message>
        <source>vLLM eager mode</source>
        <translation>Режим eager vLLM</translation>
    </message>
    <message>
        <source>Switches CUDA graphs off in vLLM.</source>
        <translation>Отключает CUDA-графы в vLLM.</translation>
    </message>
    <message>
        <source>vLLM maximum rank</source>
        <translation>Макс. ранг vLLM</translation>
    </message>
    <message>
        <source>Largest adapter rank that vLLM accepts.</source>
        <translation>Наибольший ранг адаптера, который примет vLLM.</translation>
    </message>
    <message>
        <source>vLLM options</source>
        <translation>Параметры vLLM</translation>
    </message>
    <message>
        <source>More options for vLLM, as JSON.</source>
        <translation>Прочие параметры vLLM в виде JSON.</translation>
    </message>
    <message>
        <source>SGLang maximum length</source>
        <translation>Макс. длина SGLang</translation>
    </message>
    <message>
        <source>Longest sequence of the SGLang server.</source>
        <translation>Наибольшая длина последовательности на сервере SGLang.</translation>
    </message>
    <message>
        <source>Only SGLang reads it.</source>
        <translation>Читает только SGLang.</translation>
    </message>
    <message>
        <source>SGLang memory share</source>
        <translation>Доля памяти SGLang</translation>
    </message>
    <message>
        <source>Share of the GPU memory that SGLang may take.</source>
        <translation>Доля памяти GPU, которую может занять SGLang.</translation>
    </message>
    <message>
        <source>SGLang parallel size</source>
        <translation>Число GPU SGLang</translation>
    </message>
    <message>
        <source>GPUs over which SGLang splits the model; -1 takes all.</source>
        <translation>Число GPU, между которыми SGLang делит модель; -1 — все.</translation>
    </message>
    <message>
        <source>SGLang options</source>
        <translation>Параметры SGLang</translation>
    </message>
    <message>
        <source>More options for SGLang, as JSON.</source>
        <translation>Прочие параметры SGLang в виде JSON.</translation>
    </message>
    <message>
        <source>SGLang LoRA kernels</source>
        <translation>Ядра LoRA SGLang</translation>
    </message>
    <message>
        <source>Kernels that SGLang uses for adapters.</source>
        <translation>Ядра, которыми SGLang обрабатывает адаптеры.</translation>
    </message>
    <message>
        <source>Shared data folder</source>
        <translation>Общая папка данных</translation>
    </message>
    <message>
        <source>Says that all machines see the same disk, so one of them prepares the data.</source>
        <translation>Сообщает, что все машины видят один диск, поэтому данные готовит одна из них.</translation>
    </message>
    <message>
        <source>Our engine prepares the data once per run.</source>
        <translation>Наш движок готовит данные один раз за запуск.</translation>
    </message>
    <message>
        <source>Optimizer options</source>
        <translation>Параметры оптимизатора</translation>
    </message>
    <message>
        <source>Options of an optimizer from another package, as name=value pairs.</source>
        <translation>Параметры оптимизатора из стороннего пакета в виде пар имя=значение.</translation>
    </message>
    <message>
        <source>Our AdamW has its own settings and reads none of these.</source>
        <translation>У нашего AdamW свои параметры, эти он не читает.</translation>
    </message>
    <message>
        <source>Optimizer target modules</source>
        <translation>Модули оптимизатора</translation>
    </message>
    <message>
        <source>Modules that a projected optimizer acts on.</source>
        <translation>Модули, на которые действует оптимизатор с проекцией.</translation>
    </message>
    <message>
        <source>Our engine has no projected optimizers.</source>
        <translation>В нашем движке нет оптимизаторов с проекцией.</translation>
    </message>
    <message>
        <source>Count tokens over devices</source>
        <translation>Общий счёт токенов</translation>
    </message>
    <message>
        <source>Weights the loss by the tokens of all devices rather than of each.</source>
        <translation>Взвешивает потери по токенам всех устройств, а не каждого отдельно.</translation>
    </message>
    <message>
        <source>One device: no difference.</source>
        <translation>Устройство одно, поэтому разницы нет.</translation>
    </message>
    <message>
        <source>Compile the model</source>
        <translation>Компилировать модель</translation>
    </message>
    <message>
        <source>Compiles the model with torch.compile.</source>
        <translation>Компилирует модель через torch.compile.</translation>
    </message>
    <message>
        <source>Our kernels are compiled already.</source>
        <translation>Наши ядра уже скомпилированы.</translation>
    </message>
    <message>
        <source>Compile backend</source>
        <translation>Бэкенд компиляции</translation>
    </message>
    <message>
        <source>Backend of torch.compile.</source>
        <translation>Бэкенд torch.compile.</translation>
    </message>
    <message>
        <source>Compile mode</source>
        <translation>Режим компиляции</translation>
    </message>
    <message>
        <source>Mode of torch.compile.</source>
        <translation>Режим torch.compile.</translation>
    </message>
    <message>
        <source>Liger kernel (trainer)</source>
        <translation>Ядра Liger (Trainer)</translation>
    </message>
    <message>
        <source>The trainer library&apos;s own switch for Liger kernels.</source>
        <translation>Собственный переключатель ядер Liger в библиотеке Trainer.</translation>
    </message>
    <message>
        <source>Our engine is fused already.</source>
        <translation>Наш движок уже использует fused-ядра.</translation>
    </message>
    <message>
        <source>Liger options</source>
        <translation>Параметры Liger</translation>
    </message>
    <message>
        <source>Which Liger kernels to apply, as JSON.</source>
        <translation>Какие ядра Liger применять, в виде JSON.</translation>
    </message>
    <message>
        <source>Cache while training</source>
        <translation>Кэш при обучении</translation>
    </message>
    <message>
        <source>Keeps keys and values while training.</source>
        <translation>Хранит ключи и значения внимания во время обучения.</translation>
    </message>
    <message>
        <source>Training has no use for them; our engine keeps none.</source>
        <translation>При обучении они не нужны; наш движок их не хранит.</translation>
    </message>
    <message>
        <source>Empty cache every</source>
        <translation>Очищать кэш каждые</translation>
    </message>
    <message>
        <source>Steps between calls that give cached GPU memory back.</source>
        <translation>Через сколько шагов возвращать кэшированную память GPU.</translation>
    </message>
    <message>
        <source>Our engine plans its buffers and has no cache to empty.</source>
        <translation>Наш движок планирует буферы заранее, очищать ему нечего.</translation>
    </message>
    <message>
        <source>Find the batch size</source>
        <translation>Подбор батча</translation>
    </message>
    <message>
        <source>Halves the batch size until the run fits.</source>
        <translation>Уменьшает размер батча вдвое, пока запуск не поместится в память.</translation>
    </message>
    <message>
        <source>Our planner shows what fits before the run; set the batch size yourself.</source>
        <translation>Наш планировщик памяти до запуска показывает, что поместится; размер батча задайте сами.</translation>
    </message>
    <message>
        <source>Log on each node</source>
        <translation>Журнал на каждом узле</translation>
    </message>
    <message>
        <source>Writes the log on every machine of a run.</source>
        <translation>Ведёт журнал на каждой машине запуска.</translation>
    </message>
    <message>
        <source>Log level</source>
        <translation>Уровень журнала</translation>
    </message>
    <message>
        <source>How much the main process logs.</source>
        <translation>Насколько подробный журнал ведёт главный процесс.</translation>
    </message>
    <message>
        <source>Log level of replicas</source>
        <translation>Уровень журнала реплик</translation>
    </message>
    <message>
        <source>How much the other processes log.</source>
        <translation>Насколько подробный журнал ведут остальные процессы.</translation>
    </message>
    <message>
        <source>No progress bar</source>
        <translation>Без индикатора хода</translation>
    </message>
    <message>
        <source>Hides the progress bar.</source>
        <translation>Скрывает индикатор хода.</translation>
    </message>
    <message>
        <source>Changes the display only.</source>
        <translation>Меняет только отображение.</translation>
    </message>
    <message>
        <source>Trackio project</source>
        <translation>Проект Trackio</translation>
    </message>
    <message>
        <source>Project name for Trackio.</source>
        <translation>Имя проекта в Trackio.</translation>
    </message>
    <message>
        <source>Only Trackio reads it.</source>
        <translation>Читает только Trackio.</translation>
    </message>
    <message>
        <source>Trackio space</source>
        <translation>Space Trackio</translation>
    </message>
    <message>
        <source>Hugging Face space that Trackio sends to.</source>
        <translation>Space на Hugging Face, куда отправляет данные Trackio.</translation>
    </message>
    <message>
        <source>Trackio bucket</source>
        <translation>Бакет Trackio</translation>
    </message>
    <message>
        <source>Storage bucket of Trackio.</source>
        <translation>Бакет хранилища Trackio.</translation>
    </message>
    <message>
        <source>Trackio static space</source>
        <translation>Static Space Trackio</translation>
    </message>
    <message>
        <source>Static space of Trackio, or false for none.</source>
        <translation>Static Space для Trackio или false, если он не нужен.</translation>
    </message>
    <message>
        <source>Loss only</source>
        <translation>Только потери</translation>
    </message>
    <message>
        <source>Evaluates the loss and nothing else.</source>
        <translation>При оценке измеряет только потери.</translation>
    </message>
    <message>
        <source>Our engine measures what the other settings ask for.</source>
        <translation>Наш движок измеряет то, что задано другими параметрами.</translation>
    </message>
    <message>
        <source>Join evaluation batches</source>
        <translation>Слить батчи оценки</translation>
    </message>
    <message>
        <source>Joins the predictions of all batches before metrics are computed.</source>
        <translation>Объединяет предсказания всех батчей перед расчётом метрик.</translation>
    </message>
    <message>
        <source>Changes nothing in the results.</source>
        <translation>На результаты не влияет.</translation>
    </message>
    <message>
        <source>Gather objects</source>
        <translation>Собирать объекты</translation>
    </message>
    <message>
        <source>Collects nested predictions from several devices.</source>
        <translation>Собирает вложенные предсказания с нескольких устройств.</translation>
    </message>
    <message>
        <source>Evaluation accumulation</source>
        <translation>Накопление оценки</translation>
    </message>
    <message>
        <source>Batches kept on the GPU before they move to the host.</source>
        <translation>Сколько батчей держать на GPU, прежде чем перенести их в ОЗУ.</translation>
    </message>
    <message>
        <source>Our evaluation keeps no predictions on the device.</source>
        <translation>При оценке наш движок не хранит предсказания на устройстве.</translation>
    </message>
    <message>
        <source>Extra metric inputs</source>
        <translation>Входы для метрик</translation>
    </message>
    <message>
        <source>Further inputs handed to a metric function.</source>
        <translation>Дополнительные входы для функции метрик.</translation>
    </message>
    <message>
        <source>Our metrics take none.</source>
        <translation>Нашим метрикам они не нужны.</translation>
    </message>
    <message>
        <source>Metrics per batch</source>
        <translation>Метрики по батчам</translation>
    </message>
    <message>
        <source>Computes metrics batch by batch.</source>
        <translation>Считает метрики по батчам.</translation>
    </message>
    <message>
        <source>Ours always are.</source>
        <translation>Наши всегда считаются так.</translation>
    </message>
    <message>
        <source>Save on each node</source>
        <translation>Сохранять на каждом узле</translation>
    </message>
    <message>
        <source>Saves a copy on every machine of a run.</source>
        <translation>Сохраняет копию на каждой машине запуска.</translation>
    </message>
    <message>
        <source>One machine: no difference.</source>
        <translation>Машина одна, поэтому разницы нет.</translation>
    </message>
    <message>
        <source>Checkpoint on a signal</source>
        <translation>Чекпоинт по сигналу</translation>
    </message>
    <message>
        <source>Saves a checkpoint when the machine announces its end.</source>
        <translation>Сохраняет чекпоинт, когда машина предупреждает об остановке.</translation>
    </message>
    <message>
        <source>Our trainer always saves when asked to stop.</source>
        <translation>Наше обучение по просьбе остановиться всегда сохраняет чекпоинт.</translation>
    </message>
    <message>
        <source>Upload after saving</source>
        <translation>Загрузка на хаб</translation>
    </message>
    <message>
        <source>Uploads the result to the Hugging Face hub.</source>
        <translation>Загружает результат на Hugging Face Hub.</translation>
    </message>
    <message>
        <source>Our engine opens no network connection; upload the folder yourself.</source>
        <translation>Наш движок не выходит в сеть; загрузите папку сами.</translation>
    </message>
    <message>
        <source>Hub token</source>
        <translation>Токен хаба</translation>
    </message>
    <message>
        <source>Secret for uploading.</source>
        <translation>Секрет для загрузки на хаб.</translation>
    </message>
    <message>
        <source>Only uploads read it.</source>
        <translation>Читается только при загрузке на хаб.</translation>
    </message>
    <message>
        <source>Private repository</source>
        <translation>Закрытый репозиторий</translation>
    </message>
    <message>
        <source>Makes the uploaded repository private.</source>
        <translation>Делает загруженный репозиторий закрытым.</translation>
    </message>
    <message>
        <source>Hub name</source>
        <translation>Имя на хабе</translation>
    </message>
    <message>
        <source>Name of the repository to upload to.</source>
        <translation>Имя репозитория, куда загружать.</translation>
    </message>
    <message>
        <source>Upload when</source>
        <translation>Когда загружать</translation>
    </message>
    <message>
        <source>Which saves are uploaded.</source>
        <translation>Какие сохранения загружать.</translation>
    </message>
    <message>
        <source>Always upload</source>
        <translation>Всегда загружать</translation>
    </message>
    <message>
        <source>Uploads even while the last upload still runs.</source>
        <translation>Загружает, даже если предыдущая загрузка ещё не закончилась.</translation>
    </message>
    <message>
        <source>Hub branch</source>
        <translation>Ветка на хабе</translation>
    </message>
    <message>
        <source>Branch to upload to.</source>
        <translation>Ветка, в которую загружать.</translation>
    </message>
    <message>
        <source>Restore callbacks</source>
        <translation>Восстановить колбэки</translation>
    </message>
    <message>
        <source>Takes the state of callbacks from the checkpoint.</source>
        <translation>Берёт состояние колбэков из чекпоинта.</translation>
    </message>
    <message>
        <source>Our trainer always restores its whole state.</source>
        <translation>Наше обучение всегда восстанавливает состояние целиком.</translation>
    </message>
    <message>
        <source>Full determinism</source>
        <translation>Полный детерминизм</translation>
    </message>
    <message>
        <source>Chooses slower kernels that give the same bits each time.</source>
        <translation>Выбирает более медленные ядра, которые каждый раз дают одинаковые биты.</translation>
    </message>
    <message>
        <source>On a CPU our runs repeat bit for bit; on a GPU sums may differ in the last bits.</source>
        <translation>На CPU наши запуски повторяются бит в бит; на GPU суммы могут отличаться в последних битах.</translation>
    </message>
    <message>
        <source>Accelerate options</source>
        <translation>Параметры Accelerate</translation>
    </message>
    <message>
        <source>Options of the Accelerate library, as JSON.</source>
        <translation>Параметры библиотеки Accelerate в виде JSON.</translation>
    </message>
    <message>
        <source>Our engine does not use Accelerate.</source>
        <translation>Наш движок не использует Accelerate.</translation>
    </message>
    <message>
        <source>Parallelism options</source>
        <translation>Параметры параллелизма</translation>
    </message>
    <message>
        <source>Mesh of devices for several kinds of parallelism, as JSON.</source>
        <translation>Сетка устройств для нескольких видов параллелизма в виде JSON.</translation>
    </message>
    <message>
        <source>Our engine runs on one device; export the command for more.</source>
        <translation>Наш движок работает на одном устройстве; для нескольких экспортируйте команду.</translation>
    </message>
    <message>
        <source>Remove unused columns</source>
        <translation>Убрать лишние столбцы</translation>
    </message>
    <message>
        <source>Drops data columns that the model does not take. LLaMA-Factory forces it off.</source>
        <translation>Убирает столбцы данных, которые модель не принимает. LLaMA-Factory принудительно отключает этот параметр.</translation>
    </message>
    <message>
        <source>Our data road has no such columns.</source>
        <translation>В нашей подготовке данных таких столбцов нет.</translation>
    </message>
    <message>
        <source>Label names</source>
        <translation>Имена меток</translation>
    </message>
    <message>
        <source>Names of the label columns.</source>
        <translation>Имена столбцов с метками.</translation>
    </message>
    <message>
        <source>Our data road has fixed names.</source>
        <translation>В нашей подготовке данных имена постоянны.</translation>
    </message>
    <message>
        <source>Length column</source>
        <translation>Столбец длины</translation>
    </message>
    <message>
        <source>Column that holds the length for grouping.</source>
        <translation>Столбец с длиной для группировки.</translation>
    </message>
    <message>
        <source>Our engine counts lengths itself.</source>
        <translation>Наш движок считает длину сам.</translation>
    </message>
    <message>
        <source>Find unused parameters</source>
        <translation>Искать неиспользуемые параметры</translation>
    </message>
    <message>
        <source>Lets data-parallel training look for parameters without gradient.</source>
        <translation>Позволяет параллельному обучению искать параметры модели без градиента.</translation>
    </message>
    <message>
        <source>Only several processes read it.</source>
        <translation>Читается только при нескольких процессах.</translation>
    </message>
    <message>
        <source>Bucket size</source>
        <translation>Размер бакета</translation>
    </message>
    <message>
        <source>Size in MB of the pieces in which gradients are exchanged.</source>
        <translation>Размер порций в МБ, которыми передаются градиенты.</translation>
    </message>
    <message>
        <source>Broadcast buffers</source>
        <translation>Рассылка буферов</translation>
    </message>
    <message>
        <source>Sends buffers from the first process at each step.</source>
        <translation>На каждом шаге рассылает буферы от первого процесса.</translation>
    </message>
    <message>
        <source>Static graph</source>
        <translation>Статический граф</translation>
    </message>
    <message>
        <source>Promises that each step uses the same parameters.</source>
        <translation>Обещает, что каждый шаг использует одни и те же параметры модели.</translation>
    </message>
    <message>
        <source>Communication backend</source>
        <translation>Бэкенд обмена</translation>
    </message>
    <message>
        <source>Library that exchanges gradients.</source>
        <translation>Библиотека, которая передаёт градиенты.</translation>
    </message>
    <message>
        <source>Debug aids</source>
        <translation>Средства отладки</translation>
    </message>
    <message>
        <source>Extra checks: underflow_overflow or tpu_metrics_debug.</source>
        <translation>Дополнительные проверки: underflow_overflow или tpu_metrics_debug.</translation>
    </message>
    <message>
        <source>Our trainer always checks for values that are not finite.</source>
        <translation>Наше обучение всегда проверяет, что значения конечны.</translation>
    </message>
    <message>
        <source>Skip memory metrics</source>
        <translation>Без метрик памяти</translation>
    </message>
    <message>
        <source>Leaves the memory report out.</source>
        <translation>Не составляет отчёт о памяти.</translation>
    </message>
    <message>
        <source>Our report costs nothing and is always made.</source>
        <translation>Наш отчёт ничего не стоит и составляется всегда.</translation>
    </message>
    <message>
        <source>Local rank</source>
        <translation>Локальный ранг</translation>
    </message>
    <message>
        <source>Number of the process on its machine; set by launchers.</source>
        <translation>Номер процесса на его машине; задаёт программа запуска.</translation>
    </message>
    <message>
        <source>Nearly sorted sampler</source>
        <translation>Почти сортированный сэмплер</translation>
    </message>
    <message>
        <source>Sorts batches roughly by length.</source>
        <translation>Приблизительно сортирует батчи по длине.</translation>
    </message>
    <message>
        <source>Our sampler has no such order; see the sampling strategy.</source>
        <translation>В нашем сэмплере такого порядка нет; см. порядок примеров.</translation>
    </message>
    <message>
        <source>Generation configuration</source>
        <translation>Конфигурация генерации</translation>
    </message>
    <message>
        <source>Folder or file with generation settings.</source>
        <translation>Папка или файл с параметрами генерации.</translation>
    </message>
    <message>
        <source>Use the generation settings of the form.</source>
        <translation>Используйте параметры генерации в форме.</translation>
    </message>
    <message>
        <source>Ray workers</source>
        <translation>Процессы Ray</translation>
    </message>
    <message>
        <source>Number of workers of a Ray cluster.</source>
        <translation>Число рабочих процессов кластера Ray.</translation>
    </message>
    <message>
        <source>Only Ray reads it.</source>
        <translation>Читает только Ray.</translation>
    </message>
    <message>
        <source>Ray options</source>
        <translation>Параметры Ray</translation>
    </message>
    <message>
        <source>Options for connecting to Ray, as JSON.</source>
        <translation>Параметры подключения к Ray в виде JSON.</translation>
    </message>
    <message>
        <source>Master address</source>
        <translation>Адрес ведущего</translation>
    </message>
    <message>
        <source>Address of the first machine for Ray.</source>
        <translation>Адрес первой машины для Ray.</translation>
    </message>
    <message>
        <source>Master port</source>
        <translation>Порт ведущего</translation>
    </message>
    <message>
        <source>Port on the first machine for Ray.</source>
        <translation>Порт на первой машине для Ray.</translation>
    </message>
    <message>
        <source>FP8 training</source>
        <translation>Обучение в FP8</translation>
    </message>
    <message>
        <source>Multiplies in 8-bit floats on recent GPUs.</source>
        <translation>На новых GPU умножает в 8-битных числах с плавающей точкой.</translation>
    </message>
    <message>
        <source>Our engine computes in bf16, fp16 or fp32.</source>
        <translation>Наш движок вычисляет в bf16, fp16 или fp32.</translation>
    </message>
    <message>
        <source>FP8 backend</source>
        <translation>Бэкенд FP8</translation>
    </message>
    <message>
        <source>Library for 8-bit floats.</source>
        <translation>Библиотека для 8-битных чисел с плавающей точкой.</translation>
    </message>
    <message>
        <source>Read only with fp8.</source>
        <translation>Читается только вместе с fp8.</translation>
    </message>
    <message>
        <source>FP8 gather</source>
        <translation>Обмен в FP8</translation>
    </message>
    <message>
        <source>Exchanges weights as 8-bit floats under FSDP.</source>
        <translation>При FSDP передаёт веса 8-битными числами с плавающей точкой.</translation>
    </message>
    <message>
        <source>Profiler</source>
        <translation>Профилировщик</translation>
    </message>
    <message>
        <source>Records a profile with torch.profiler.</source>
        <translation>Записывает профиль через torch.profiler.</translation>
    </message>
    <message>
        <source>Changes no result; our engine has its own timings.</source>
        <translation>На результат не влияет; у нашего движка свои замеры времени.</translation>
    </message>
    <message>
        <source>Profile folder</source>
        <translation>Папка профиля</translation>
    </message>
    <message>
        <source>Folder for profiles.</source>
        <translation>Папка для профилей.</translation>
    </message>
    <message>
        <source>Only the profiler reads it.</source>
        <translation>Читает только профилировщик.</translation>
    </message>
    <message>
        <source>Profile wait</source>
        <translation>Ожидание профиля</translation>
    </message>
    <message>
        <source>Steps before profiling begins.</source>
        <translation>Число шагов до начала профилирования.</translation>
    </message>
    <message>
        <source>Profile warmup</source>
        <translation>Прогрев профиля</translation>
    </message>
    <message>
        <source>Steps that warm the profiler up.</source>
        <translation>Число шагов на прогрев профилировщика.</translation>
    </message>
    <message>
        <source>Profile length</source>
        <translation>Длина профиля</translation>
    </message>
    <message>
        <source>Steps that are recorded.</source>
        <translation>Число записываемых шагов.</translation>
    </message>
    <message>
        <source>Profile repeats</source>
        <translation>Повторы профиля</translation>
    </message>
    <message>
        <source>How often the cycle is repeated.</source>
        <translation>Сколько раз повторить цикл.</translation>
    </message>
    <message>
        <source>Record shapes</source>
        <translation>Запись форм</translation>
    </message>
    <message>
        <source>Records tensor shapes.</source>
        <translation>Записывает формы тензоров.</translation>
    </message>
    <message>
        <source>Profile memory</source>
        <translation>Профиль памяти</translation>
    </message>
    <message>
        <source>Records memory.</source>
        <translation>Записывает расход памяти.</translation>
    </message>
    <message>
        <source>Record stacks</source>
        <translation>Запись стеков</translation>
    </message>
    <message>
        <source>Records Python stacks.</source>
        <translation>Записывает стеки вызовов Python.</translation>
    </message>
    <message>
        <source>Profiled modules</source>
        <translation>Модули профиля</translation>
    </message>
    <message>
        <source>Modules that are marked in the profile.</source>
        <translation>Модули, которые отмечаются в профиле.</translation>
    </message>
    <message>
        <source>GaLore projection</source>
        <translation>Проекция GaLore</translation>
    </message>
    <message>
        <source>Side on which GaLore projects gradients.</source>
        <translation>Сторона, по которой GaLore проецирует градиенты.</translation>
    </message>
    <message>
        <source>Our engine has no GaLore.</source>
        <translation>В нашем движке нет GaLore.</translation>
    </message>
    <message>
        <source>APOLLO projection</source>
        <translation>Проекция APOLLO</translation>
    </message>
    <message>
        <source>How APOLLO makes its projection.</source>
        <translation>Как APOLLO строит проекцию.</translation>
    </message>
    <message>
        <source>Our engine has no APOLLO.</source>
        <translation>В нашем движке нет APOLLO.</translation>
    </message>
    <message>
        <source>APOLLO projection side</source>
        <translation>Сторона проекции APOLLO</translation>
    </message>
    <message>
        <source>Side on which APOLLO projects.</source>
        <translation>Сторона, по которой проецирует APOLLO.</translation>
    </message>
    <message>
        <source>APOLLO scaling</source>
        <translation>Масштаб по APOLLO</translation>
    </message>
    <message>
        <source>Whether APOLLO scales per channel or per tensor.</source>
        <translation>Масштабирует ли APOLLO по каналам или по тензору.</translation>
    </message>
    <message>
        <source>APOLLO norm limit</source>
        <translation>Предел нормы APOLLO</translation>
    </message>
    <message>
        <source>Limits norm growth before scaling.</source>
        <translation>Ограничивает рост нормы перед масштабированием.</translation>
    </message>
    <message>
        <source>BAdam first block</source>
        <translation>Первый блок BAdam</translation>
    </message>
    <message>
        <source>Block that BAdam trains first.</source>
        <translation>Блок, с которого BAdam начинает обучение.</translation>
    </message>
    <message>
        <source>Our engine has no BAdam.</source>
        <translation>В нашем движке нет BAdam.</translation>
    </message>
    <message>
        <source>BAdam mask</source>
        <translation>Маска BAdam</translation>
    </message>
    <message>
        <source>How BAdam spreads the updated share.</source>
        <translation>Как BAdam распределяет обновляемую долю.</translation>
    </message>
    <message>
        <source>BAdam verbosity</source>
        <translation>Подробность BAdam</translation>
    </message>
    <message>
        <source>How much BAdam prints.</source>
        <translation>Сколько сообщений выводит BAdam.</translation>
    </message>
    <message>
        <source>SwanLab folder</source>
        <translation>Папка SwanLab</translation>
    </message>
    <message>
        <source>Folder for local SwanLab logs.</source>
        <translation>Папка для локальных журналов SwanLab.</translation>
    </message>
    <message>
        <source>Only SwanLab reads it.</source>
        <translation>Читает только SwanLab.</translation>
    </message>
    <message>
        <source>Lark webhook</source>
        <translation>Вебхук Lark</translation>
    </message>
    <message>
        <source>Address for messages to Lark through SwanLab.</source>
        <translation>Адрес для сообщений в Lark через SwanLab.</translation>
    </message>
    <message>
        <source>Lark secret</source>
        <translation>Секрет Lark</translation>
    </message>
    <message>
        <source>Secret for messages to Lark through SwanLab.</source>
        <translation>Секрет для сообщений в Lark через SwanLab.</translation>
    </message>
    <message>
        <source>Megatron adapter</source>
        <translation>Адаптер Megatron</translation>
    </message>
    <message>
        <source>Trains with the Megatron core adapter.</source>
        <translation>Обучает через адаптер Megatron Core.</translation>
    </message>
    <message>
        <source>Megatron is another engine; export the command to use it.</source>
        <translation>Megatron — другой движок; чтобы использовать его, экспортируйте команду.</translation>
    </message>
    <message>
        <source>HyperParallel</source>
        <translation>HyperParallel</translation>
    </message>
    <message>
        <source>Trains with HyperParallel.</source>
        <translation>Обучает с помощью HyperParallel.</translation>
    </message>
    <message>
        <source>HyperParallel is another engine; export the command to use it.</source>
        <translation>HyperParallel — другой движок; чтобы использовать его, экспортируйте команду.</translation>
    </message>
    <message>
        <source>HyperParallel options</source>
        <translation>Файл HyperParallel</translation>
    </message>
    <message>
        <source>Options file of HyperParallel.</source>
        <translation>Файл параметров HyperParallel.</translation>
    </message>
    <message>
        <source>Only HyperParallel reads it.</source>
        <translation>Читает только HyperParallel.</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>Папка данных</translation>
    </message>
    <message>
        <source>The folder that holds dataset_info.json, the list of datasets with their files and columns.</source>
        <translation>Папка, где лежит dataset_info.json — список наборов данных с их файлами и столбцами.</translation>
    </message>
    <message>
        <source>Keep one folder per project, and change it when you change the project. Files named in the list are found relative to it.</source>
        <translation>Держите по одной папке на проект и меняйте её вместе с проектом. Файлы из списка ищутся относительно неё.</translation>
    </message>
    <message>
        <source>No effect.</source>
        <translation>Не влияет.</translation>
    </message>
    <message>
        <source>No effect; it only says where the data lies.</source>
        <translation>Не влияет: лишь указывает, где лежат данные.</translation>
    </message>
    <message>
        <source>Dataset</source>
        <translation>Набор данных</translation>
    </message>
    <message>
        <source>The training sets, by their names in dataset_info.json, separated by commas.</source>
        <translation>Обучающие наборы: имена из dataset_info.json через запятую.</translation>
    </message>
    <message>
        <source>A few hundred clean, varied examples beat many thousand careless ones. Add sets for more skills, and general data against forgetting; remove sets whose answers you would not accept.</source>
        <translation>Несколько сотен чистых и разнообразных примеров лучше многих тысяч небрежных. Добавляйте наборы ради новых навыков и общие данные против забывания; убирайте наборы, ответы которых вас самих не устроили бы.</translation>
    </message>
    <message>
        <source>No effect on the GPU.</source>
        <translation>На память GPU не влияет.</translation>
    </message>
    <message>
        <source>Steps grow with the number of rows, time with their tokens.</source>
        <translation>Число шагов растёт с числом примеров, время — с числом их токенов.</translation>
    </message>
    <message>
        <source>Decides what the model learns. Look at rows and masks on the Data page first.</source>
        <translation>Определяет, чему научится модель. Сначала посмотрите примеры и маски на странице «Данные».</translation>
    </message>
    <message>
        <source>Cutoff length</source>
        <translation>Длина обрезки</translation>
    </message>
    <message>
        <source>The most tokens that one sample may have, prompt and answer together. What is longer is cut; packing drops it.</source>
        <translation>Сколько токенов может быть в одном примере — промпт и ответ вместе. Лишнее обрезается; упаковка такие примеры отбрасывает.</translation>
    </message>
    <message>
        <source>Choose the 95th or 99th percentile of your data and drop the few longer rows before training. Lower it if memory runs out; raise it if answers are cut.</source>
        <translation>Возьмите 95-й или 99-й процентиль длины данных, а немногие более длинные примеры уберите до обучения. Уменьшите, если не хватает памяти; увеличьте, если обрезаются ответы.</translation>
    </message>
    <message>
        <source>Activations grow about linearly: 0.4 GB per 1,000 tokens of a 7B model here, 2.4 GB in LLaMA-Factory.</source>
        <translation>Активации растут почти линейно: 0,4&#xa0;ГБ на 1000 токенов у модели 7B здесь и 2,4&#xa0;ГБ в LLaMA-Factory.</translation>
    </message>
    <message>
        <source>Long samples cost more than their share.</source>
        <translation>Длинные примеры обходятся дороже своей доли.</translation>
    </message>
    <message>
        <source>Cut answers teach the model to stop early.</source>
        <translation>Обрезанные ответы приучают модель обрывать речь.</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>токенов</translation>
    </message>
    <message>
        <source>Validation size</source>
        <translation>Размер валидации</translation>
    </message>
    <message>
        <source>Rows held back for measuring the loss on unseen data: a share below 1, or a number of rows from 2 on.</source>
        <translation>Примеры, отложенные для измерения потерь на новых данных: доля меньше 1 или число примеров от 2.</translation>
    </message>
    <message>
        <source>Take 0.1 to 0.2 of a small dataset, 0.05 to 0.1 of a large one; more for varied tasks, less for simple ones. Choose an evaluation strategy too, or the rows lie idle.</source>
        <translation>Возьмите 0.1–0.2 от небольшого набора и 0.05–0.1 от большого; больше для разнообразных задач, меньше для простых. Выберите и стратегию оценки, иначе отложенные примеры не пригодятся.</translation>
    </message>
    <message>
        <source>No effect on training.</source>
        <translation>На обучение не влияет.</translation>
    </message>
    <message>
        <source>Each evaluation takes time in proportion.</source>
        <translation>Время каждой оценки растёт пропорционально.</translation>
    </message>
    <message>
        <source>The surest sign of overfitting; fewer rows are left to train on.</source>
        <translation>Самый надёжный признак переобучения; примеров для обучения остаётся меньше.</translation>
    </message>
    <message>
        <source>Maximum samples</source>
        <translation>Макс. примеров</translation>
    </message>
    <message>
        <source>Reads only the first rows of each dataset. Empty means all.</source>
        <translation>Читает только первые примеры каждого набора. Пусто — все.</translation>
    </message>
    <message>
        <source>Set it to a few hundred for a quick trial; raise it or leave it empty for the real run. The validation size counts what is left.</source>
        <translation>Для быстрой пробы задайте несколько сотен; для настоящего запуска увеличьте или очистите. Размер валидации считается от оставшегося.</translation>
    </message>
    <message>
        <source>Time falls in proportion.</source>
        <translation>Время сокращается пропорционально.</translation>
    </message>
    <message>
        <source>Less data, and only the beginning of each file: shuffle sorted files first.</source>
        <translation>Данных меньше, и берётся лишь начало каждого файла: отсортированные файлы сначала перемешайте.</translation>
    </message>
    <message>
        <source>rows</source>
        <translation>примеров</translation>
    </message>
    <message>
        <source>Pack sequences</source>
        <translation>Упаковка</translation>
    </message>
    <message>
        <source>Joins several short samples into one row of the full cutoff length, so that no place is wasted on padding. Empty means on for pre-training, off otherwise.</source>
        <translation>Объединяет несколько коротких примеров в одну последовательность полной длины обрезки, чтобы не тратить место на паддинг. Пусто — включено для предобучения и выключено для остального.</translation>
    </message>
    <message>
        <source>Turn it on when most samples are far shorter than the cutoff length. Turn it off for conversations, or use neat packing. Longer samples are dropped, not cut.</source>
        <translation>Включите, если большинство примеров намного короче длины обрезки. Для диалогов выключите или возьмите аккуратную упаковку. Более длинные примеры не обрезаются, а отбрасываются.</translation>
    </message>
    <message>
        <source>Each row then has the full length.</source>
        <translation>Каждая последовательность занимает полную длину.</translation>
    </message>
    <message>
        <source>Often several times more samples per second; with our engine, which pads nothing, less.</source>
        <translation>Часто в несколько раз больше примеров в секунду; у нашего движка без паддинга выигрыш меньше.</translation>
    </message>
    <message>
        <source>Samples in a row see each other; there are fewer steps.</source>
        <translation>Примеры в одной последовательности видят друг друга; шагов становится меньше.</translation>
    </message>
    <message>
        <source>Neat packing</source>
        <translation>Аккуратная упаковка</translation>
    </message>
    <message>
        <source>Packs samples and keeps them apart: each attends to itself only and starts again at position 0. It switches packing on.</source>
        <translation>Упаковывает примеры, но держит их раздельно: каждый видит только себя и начинается с позиции 0. Включает и саму упаковку.</translation>
    </message>
    <message>
        <source>Prefer it to plain packing for conversations. Turn it off when samples are nearly as long as the cutoff length. Check the effective batch: each row holds several samples.</source>
        <translation>Для диалогов предпочтите её обычной упаковке. Выключите, если примеры почти такой же длины, как длина обрезки. Проверьте эффективный батч: в каждой последовательности несколько примеров.</translation>
    </message>
    <message>
        <source>As packing.</source>
        <translation>Как при упаковке.</translation>
    </message>
    <message>
        <source>As packing, with less attention work.</source>
        <translation>Как при упаковке, но вычислений внимания меньше.</translation>
    </message>
    <message>
        <source>As if each sample had its own row; there are fewer, larger steps.</source>
        <translation>Как если бы у каждого примера была своя последовательность; шагов меньше, и они крупнее.</translation>
    </message>
    <message>
        <source>Train on prompt</source>
        <translation>Обучать на промпте</translation>
    </message>
    <message>
        <source>Counts the prompt tokens in the loss too, not only the answers.</source>
        <translation>Учитывает в потерях и токены промпта, а не только ответы.</translation>
    </message>
    <message>
        <source>Leave it off for instruction data. Turn it on when prompts are themselves text worth learning. Not together with a masked history.</source>
        <translation>Для данных с инструкциями оставьте выключенным. Включите, если промпты сами по себе — текст, который стоит выучить. Несовместимо с маскированием истории.</translation>
    </message>
    <message>
        <source>The model also learns to write questions, and answers get a smaller share of each step.</source>
        <translation>Модель учится писать и вопросы, а на ответы приходится меньшая часть каждого шага.</translation>
    </message>
    <message>
        <source>Mask history</source>
        <translation>Маскировать историю</translation>
    </message>
    <message>
        <source>Trains on the last answer of each conversation only and treats earlier answers as context.</source>
        <translation>Обучает только на последнем ответе диалога, а прежние ответы считает контекстом.</translation>
    </message>
    <message>
        <source>Turn it on if earlier answers are of lower quality, or only lead up to the last one. Leave it off when every turn is worth learning. Not with training on the prompt.</source>
        <translation>Включите, если прежние ответы хуже или лишь подводят к последнему. Оставьте выключенным, если полезна каждая реплика. Несовместимо с обучением на промпте.</translation>
    </message>
    <message>
        <source>No effect on a step.</source>
        <translation>На шаг не влияет.</translation>
    </message>
    <message>
        <source>Fewer trained tokens per row. If a row is too long, its first turns are cut.</source>
        <translation>Обучаемых токенов в примере меньше. Если пример слишком длинный, отрезаются первые реплики.</translation>
    </message>
    <message>
        <source>Evaluation dataset</source>
        <translation>Набор для оценки</translation>
    </message>
    <message>
        <source>Sets for evaluation only, separated by commas. Cannot be combined with a validation size.</source>
        <translation>Наборы только для оценки, через запятую. Нельзя сочетать с размером валидации.</translation>
    </message>
    <message>
        <source>Name a fixed set when runs must be compared; leave it empty and hold rows back if you have no second set. Keep its rows out of the training data.</source>
        <translation>Укажите постоянный набор, если запуски надо сравнивать; если второго набора нет, оставьте пустым и отложите примеры. Этих примеров не должно быть в обучающих данных.</translation>
    </message>
    <message>
        <source>A better measure than rows from the same source.</source>
        <translation>Мерило лучше, чем примеры из того же источника.</translation>
    </message>
    <message>
        <source>Media folder</source>
        <translation>Папка медиа</translation>
    </message>
    <message>
        <source>The folder for pictures, videos and sounds that rows name. Empty means the data folder.</source>
        <translation>Папка с изображениями, видео и звуком, на которые ссылаются примеры. Пусто — папка данных.</translation>
    </message>
    <message>
        <source>Set it when media lie on another disk than the lists; leave it empty otherwise.</source>
        <translation>Задайте, если медиа лежат не на том диске, что списки; иначе оставьте пустым.</translation>
    </message>
    <message>
        <source>Media are read from that disk while training.</source>
        <translation>Медиа читаются с этого диска во время обучения.</translation>
    </message>
    <message>
        <source>No effect; it only says where files lie.</source>
        <translation>Не влияет: лишь указывает, где лежат файлы.</translation>
    </message>
    <message>
        <source>Read only for rows with media, which our engine does not train on.</source>
        <translation>Читается только для примеров с медиа, а на них наш движок не обучает.</translation>
    </message>
    <message>
        <source>Mixing strategy</source>
        <translation>Стратегия смешивания</translation>
    </message>
    <message>
        <source>How several training sets are joined: one after the other, or by drawing from each in turn until the first (under) or the last (over) is used up. interleave_once draws each row once.</source>
        <translation>Как соединяются обучающие наборы: друг за другом или поочерёдной выборкой, пока не кончится первый (under) или последний (over). interleave_once берёт каждый пример один раз.</translation>
    </message>
    <message>
        <source>Keep concat; interleave when a small set must not drown, and give the mixing shares.</source>
        <translation>Оставьте concat; чередуйте, если маленький набор не должен потеряться, и задайте доли наборов.</translation>
    </message>
    <message>
        <source>interleave_over repeats rows, so an epoch is longer.</source>
        <translation>interleave_over повторяет примеры, поэтому эпоха длиннее.</translation>
    </message>
    <message>
        <source>Decides each set&apos;s share.</source>
        <translation>Определяет долю каждого набора.</translation>
    </message>
    <message>
        <source>One after the other</source>
        <translation>Друг за другом</translation>
    </message>
    <message>
        <source>Interleave until the first ends</source>
        <translation>Чередовать до конца первого</translation>
    </message>
    <message>
        <source>Interleave until the last ends</source>
        <translation>Чередовать до конца последнего</translation>
    </message>
    <message>
        <source>Interleave, each row once</source>
        <translation>Чередовать без повторов</translation>
    </message>
    <message>
        <source>Mixing shares</source>
        <translation>Доли наборов</translation>
    </message>
    <message>
        <source>How often each training set is drawn when sets are interleaved: numbers separated by commas, one per set.</source>
        <translation>Как часто берётся каждый обучающий набор при чередовании: числа через запятую, по одному на набор.</translation>
    </message>
    <message>
        <source>Raise the share of a small important set above its size, lower that of a set which dominates; 0.7,0.3 draws the first seven times in ten.</source>
        <translation>Поднимите долю маленького важного набора выше его размера и снизьте долю того, который преобладает; 0.7,0.3 берёт первый семь раз из десяти.</translation>
    </message>
    <message>
        <source>Decides when the first set is used up.</source>
        <translation>Определяет, когда кончится первый набор.</translation>
    </message>
    <message>
        <source>Sets the balance between kinds of data.</source>
        <translation>Задаёт равновесие между видами данных.</translation>
    </message>
    <message>
        <source>Default system prompt</source>
        <translation>Системный промпт</translation>
    </message>
    <message>
        <source>The system prompt for conversations that bring none. Empty text means no system prompt; unset means the template&apos;s own.</source>
        <translation>Системный промпт для диалогов, где его нет. Пустой текст — без системного промпта; не задано — промпт самого шаблона.</translation>
    </message>
    <message>
        <source>Write here what the model will also be told in use. Leave it unset if your rows bring their own, or if the template&apos;s suits you.</source>
        <translation>Напишите то, что модель услышит и при использовании. Не задавайте, если в примерах есть свой промпт или подходит промпт шаблона.</translation>
    </message>
    <message>
        <source>A few tokens in each sample.</source>
        <translation>Несколько токенов на каждый пример.</translation>
    </message>
    <message>
        <source>The tuned behaviour is tied to this prompt.</source>
        <translation>Поведение дообученной модели привязано к этому промпту.</translation>
    </message>
    <message>
        <source>Tool format</source>
        <translation>Формат инструментов</translation>
    </message>
    <message>
        <source>How tool descriptions and calls are written into the text. Unset means the template&apos;s own format.</source>
        <translation>Как записываются в текст описания и вызовы инструментов. Не задано — формат самого шаблона.</translation>
    </message>
    <message>
        <source>Leave it unset. Change it only to match the program that will call the tools; rows without tools ignore it.</source>
        <translation>Не задавайте. Меняйте лишь ради программы, которая будет вызывать инструменты; на примеры без инструментов не действует.</translation>
    </message>
    <message>
        <source>No effect beyond the length of the text.</source>
        <translation>Не влияет, если не считать длины текста.</translation>
    </message>
    <message>
        <source>Must be the same in training and in use.</source>
        <translation>Должно совпадать при обучении и использовании.</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>По умолчанию</translation>
    </message>
    <message>
        <source>Gemma 4</source>
        <translation>Gemma 4</translation>
    </message>
    <message>
        <source>GLM-4</source>
        <translation>GLM-4</translation>
    </message>
    <message>
        <source>GLM-4 MoE</source>
        <translation>GLM-4 MoE</translation>
    </message>
    <message>
        <source>LFM2</source>
        <translation>LFM2</translation>
    </message>
    <message>
        <source>Ling</source>
        <translation>Ling</translation>
    </message>
    <message>
        <source>Llama 3</source>
        <translation>Llama 3</translation>
    </message>
    <message>
        <source>MiniMax 1</source>
        <translation>MiniMax 1</translation>
    </message>
    <message>
        <source>MiniMax 2</source>
        <translation>MiniMax 2</translation>
    </message>
    <message>
        <source>Mistral</source>
        <translation>Mistral</translation>
    </message>
    <message>
        <source>Qwen</source>
        <translation>Qwen</translation>
    </message>
    <message>
        <source>Qwen 3.5</source>
        <translation>Qwen 3.5</translation>
    </message>
    <message>
        <source>Seed-OSS</source>
        <translation>Seed-OSS</translation>
    </message>
    <message>
        <source>Enable thinking</source>
        <translation>Рассуждения</translation>
    </message>
    <message>
        <source>For models that reason before they answer. On: thoughts stay, and an answer without one learns an empty thought. Off: thoughts are removed. Unset: thoughts stay. Off and unset put missing empty thoughts into the prompt.</source>
        <translation>Для моделей, которые рассуждают перед ответом. Вкл.: рассуждения остаются, а ответ без них учит пустое рассуждение. Выкл.: рассуждения удаляются. Не задано: остаются. При «выкл.» и «не задано» недостающие пустые рассуждения уходят в промпт.</translation>
    </message>
    <message>
        <source>Turn it off to train quick answers; keep it on for data with thoughts.</source>
        <translation>Выключите, чтобы научить отвечать сразу; оставьте включённым для данных с рассуждениями.</translation>
    </message>
    <message>
        <source>Thoughts lengthen samples.</source>
        <translation>Рассуждения удлиняют примеры.</translation>
    </message>
    <message>
        <source>Thoughts make answers longer.</source>
        <translation>Рассуждения удлиняют ответы.</translation>
    </message>
    <message>
        <source>Must fit how the model will be asked.</source>
        <translation>Должно соответствовать тому, как к модели будут обращаться.</translation>
    </message>
    <message>
        <source>Keep earlier thoughts</source>
        <translation>Прежние рассуждения</translation>
    </message>
    <message>
        <source>Keeps the thoughts of earlier turns in the text. In supervised training it matters only with a masked history, which removes them otherwise.</source>
        <translation>Оставляет в тексте рассуждения прежних реплик. При дообучении с учителем важно только с маскированием истории, которое иначе их удаляет.</translation>
    </message>
    <message>
        <source>Turn it on if the program that will run the model keeps them too. Leave it off otherwise.</source>
        <translation>Включите, если программа, где будет работать модель, тоже их сохраняет. Иначе оставьте выключенным.</translation>
    </message>
    <message>
        <source>Longer samples.</source>
        <translation>Примеры длиннее.</translation>
    </message>
    <message>
        <source>Most reasoning models were trained without earlier thoughts.</source>
        <translation>Большинство рассуждающих моделей обучены без прежних рассуждений.</translation>
    </message>
    <message>
        <source>Preprocessing workers</source>
        <translation>Процессы подготовки</translation>
    </message>
    <message>
        <source>Processes that encode the data in LLaMA-Factory. LLaMA Board always asks for 16. Each packs its own part, so packed rows depend on it.</source>
        <translation>Число процессов, кодирующих данные в LLaMA-Factory. LLaMA Board всегда просит 16. Каждый упаковывает свою часть, поэтому от числа зависит и упаковка.</translation>
    </message>
    <message>
        <source>Match the number of CPU cores; lower it if host memory runs short. Keep it fixed to repeat a packed run exactly.</source>
        <translation>Возьмите по числу ядер CPU; уменьшите, если не хватает ОЗУ. Не меняйте, если нужно точно повторить запуск с упаковкой.</translation>
    </message>
    <message>
        <source>In LLaMA-Factory each process takes host memory.</source>
        <translation>В LLaMA-Factory каждый процесс занимает ОЗУ.</translation>
    </message>
    <message>
        <source>Encoding speeds up nearly in proportion.</source>
        <translation>Кодирование ускоряется почти пропорционально.</translation>
    </message>
    <message>
        <source>Changes only which samples share a packed row.</source>
        <translation>Меняет лишь то, какие примеры попадут в одну последовательность.</translation>
    </message>
    <message>
        <source>Preprocessing group</source>
        <translation>Группа подготовки</translation>
    </message>
    <message>
        <source>Rows that are encoded together. Packing fills rows within one such group only.</source>
        <translation>Сколько примеров кодируется вместе. Упаковка заполняет последовательности только внутри такой группы.</translation>
    </message>
    <message>
        <source>Raise it if packing wastes space because groups are small; lower it only if host memory is short. Without packing it hardly matters.</source>
        <translation>Увеличьте, если из-за малых групп упаковка теряет место; уменьшайте, только если не хватает ОЗУ. Без упаковки почти не важно.</translation>
    </message>
    <message>
        <source>Host memory only.</source>
        <translation>Только ОЗУ.</translation>
    </message>
    <message>
        <source>Hardly any effect.</source>
        <translation>Почти не влияет.</translation>
    </message>
    <message>
        <source>Changes which samples share a packed row and, in KTO, which answers are compared.</source>
        <translation>Меняет то, какие примеры попадут в одну последовательность, а в KTO — какие ответы сравниваются.</translation>
    </message>
    <message>
        <source>Ignore cached data</source>
        <translation>Без кэша данных</translation>
    </message>
    <message>
        <source>Makes LLaMA-Factory encode the data again although a cached copy exists.</source>
        <translation>Заставляет LLaMA-Factory кодировать данные заново, хотя есть копия в кэше.</translation>
    </message>
    <message>
        <source>Turn it on in exported commands after changing a dataset file under the same name, or if old rows seem to come back. Leave it off to start sooner.</source>
        <translation>Включите в экспортированных командах, если файл набора изменился под тем же именем или кажется, что возвращаются старые примеры. Оставьте выключенным, чтобы начинать быстрее.</translation>
    </message>
    <message>
        <source>Encoding runs again.</source>
        <translation>Данные кодируются заново.</translation>
    </message>
    <message>
        <source>Avoids training on stale data.</source>
        <translation>Не даёт обучать на устаревших данных.</translation>
    </message>
    <message>
        <source>Our engine encodes the data at each start and keeps no cache.</source>
        <translation>Наш движок кодирует данные при каждом запуске и не держит кэша.</translation>
    </message>
    <message>
        <source>Encoded data folder</source>
        <translation>Папка кодированных данных</translation>
    </message>
    <message>
        <source>Folder for encoded data in LLaMA-Factory: read if it has content, written otherwise.</source>
        <translation>Папка с кодированными данными в LLaMA-Factory: если в ней что-то есть, читается, иначе записывается.</translation>
    </message>
    <message>
        <source>Name one for a very large dataset that several runs share. Leave it empty, or take a new folder, after any change of data, template or cutoff length. Not with streaming.</source>
        <translation>Задайте для очень большого набора, общего для нескольких запусков. После любой смены данных, шаблона или длины обрезки очистите или возьмите новую папку. Несовместимо с потоковым чтением.</translation>
    </message>
    <message>
        <source>Disk space for the encoded rows.</source>
        <translation>Место на диске для кодированных примеров.</translation>
    </message>
    <message>
        <source>Later runs skip encoding.</source>
        <translation>Следующие запуски пропускают кодирование.</translation>
    </message>
    <message>
        <source>All other data settings are ignored when it is read.</source>
        <translation>При чтении все прочие параметры данных не действуют.</translation>
    </message>
    <message>
        <source>Our engine encodes the data at each start.</source>
        <translation>Наш движок кодирует данные при каждом запуске.</translation>
    </message>
    <message>
        <source>Ignore padding</source>
        <translation>Не учитывать паддинг</translation>
    </message>
    <message>
        <source>Leaves padding tokens out of the loss.</source>
        <translation>Не учитывает токены паддинга в потерях.</translation>
    </message>
    <message>
        <source>Keep it on. Turn it off only to repeat an old run: padding then counts as text to predict, which never helps a language model.</source>
        <translation>Оставьте включённым. Выключайте, лишь чтобы повторить старый запуск: паддинг тогда считается текстом, который надо предсказать, а языковой модели это никогда не помогает.</translation>
    </message>
    <message>
        <source>Off teaches the model to write padding.</source>
        <translation>Если выключить, модель учится писать паддинг.</translation>
    </message>
    <message>
        <source>Streaming</source>
        <translation>Потоковое чтение</translation>
    </message>
    <message>
        <source>Reads and encodes data while training instead of before. The maximum of steps must be given, and a validation size as a number of rows.</source>
        <translation>Читает и кодирует данные не заранее, а во время обучения. Нужно задать максимум шагов, а размер валидации — числом примеров.</translation>
    </message>
    <message>
        <source>Turn it on in exported commands for data too large to encode first. Leave it off otherwise.</source>
        <translation>Включите в экспортированных командах, если данных слишком много, чтобы кодировать заранее. Иначе оставьте выключенным.</translation>
    </message>
    <message>
        <source>Less host memory.</source>
        <translation>Меньше ОЗУ.</translation>
    </message>
    <message>
        <source>Starts at once; each step waits for encoding.</source>
        <translation>Начинает сразу; каждый шаг ждёт кодирования.</translation>
    </message>
    <message>
        <source>Shuffling covers only a window of rows.</source>
        <translation>Перемешивание охватывает лишь окно примеров.</translation>
    </message>
    <message>
        <source>Our engine reads rows as needed and always knows the whole length.</source>
        <translation>Наш движок читает примеры по мере надобности и всегда знает общую длину.</translation>
    </message>
    <message>
        <source>Shuffle window</source>
        <translation>Окно перемешивания</translation>
    </message>
    <message>
        <source>Rows among which streaming shuffles.</source>
        <translation>Число примеров, среди которых перемешивает потоковое чтение.</translation>
    </message>
    <message>
        <source>Raise it if neighbouring rows of the file are alike; lower it if rows are long and host memory is short. The usual 16,384 suits mixed files.</source>
        <translation>Увеличьте, если соседние примеры в файле похожи; уменьшите, если примеры длинные, а ОЗУ мало. Обычные 16384 подходят для перемешанных файлов.</translation>
    </message>
    <message>
        <source>Host memory for that many rows.</source>
        <translation>ОЗУ на столько примеров.</translation>
    </message>
    <message>
        <source>The first step waits until the window is full.</source>
        <translation>Первый шаг ждёт, пока окно заполнится.</translation>
    </message>
    <message>
        <source>A small window shuffles badly.</source>
        <translation>Малое окно перемешивает плохо.</translation>
    </message>
    <message>
        <source>Loader workers</source>
        <translation>Процессы загрузчика</translation>
    </message>
    <message>
        <source>Processes that make batches while the GPU computes, in LLaMA-Factory.</source>
        <translation>Процессы, которые в LLaMA-Factory готовят батчи, пока GPU вычисляет.</translation>
    </message>
    <message>
        <source>0 is enough for text that is encoded beforehand. Raise it to 2 to 4 for pictures, or when the GPU waits; lower it if host memory is short.</source>
        <translation>0 хватает для текста, закодированного заранее. Увеличьте до 2–4 для изображений или если GPU простаивает; уменьшите, если ОЗУ мало.</translation>
    </message>
    <message>
        <source>Host memory for each process.</source>
        <translation>ОЗУ на каждый процесс.</translation>
    </message>
    <message>
        <source>No effect for plain text.</source>
        <translation>Для обычного текста не влияет.</translation>
    </message>
    <message>
        <source>Our engine prepares the next batch on its own thread.</source>
        <translation>Наш движок готовит следующий батч в отдельном потоке.</translation>
    </message>
    <message>
        <source>Batches ahead</source>
        <translation>Батчей вперёд</translation>
    </message>
    <message>
        <source>Batches that each loader worker prepares in advance. Needs at least one worker.</source>
        <translation>Сколько батчей каждый процесс загрузчика готовит заранее. Нужен хотя бы один процесс.</translation>
    </message>
    <message>
        <source>Raise it if the GPU waits for data although workers are running; lower it, or leave it empty, if host memory is short.</source>
        <translation>Увеличьте, если GPU ждёт данных, хотя процессы работают; уменьшите или очистите, если ОЗУ мало.</translation>
    </message>
    <message>
        <source>Host memory for the waiting batches.</source>
        <translation>ОЗУ на ждущие батчи.</translation>
    </message>
    <message>
        <source>No effect unless loading is the bottleneck.</source>
        <translation>Влияет, только если узкое место — загрузка.</translation>
    </message>
    <message>
        <source>No effect on the results.</source>
        <translation>На результат не влияет.</translation>
    </message>
    <message>
        <source>Keep workers</source>
        <translation>Не завершать процессы</translation>
    </message>
    <message>
        <source>Keeps the loader&apos;s processes alive between epochs.</source>
        <translation>Не завершает процессы загрузчика между эпохами.</translation>
    </message>
    <message>
        <source>Turn it on with workers and many short epochs. Leave it off when epochs are long or there are no workers.</source>
        <translation>Включите, если процессы есть, а эпох много и они короткие. Оставьте выключенным, если эпохи длинные или процессов нет.</translation>
    </message>
    <message>
        <source>Host memory stays in use.</source>
        <translation>ОЗУ остаётся занятым.</translation>
    </message>
    <message>
        <source>Saves a few seconds per epoch.</source>
        <translation>Экономит несколько секунд на эпоху.</translation>
    </message>
    <message>
        <source>Our engine has no worker processes.</source>
        <translation>В нашем движке нет процессов загрузчика.</translation>
    </message>
    <message>
        <source>Pinned memory</source>
        <translation>Закреплённая память</translation>
    </message>
    <message>
        <source>Puts batches into host memory from which the GPU can copy without waiting.</source>
        <translation>Размещает батчи в такой области ОЗУ, откуда GPU копирует без ожидания.</translation>
    </message>
    <message>
        <source>Keep it on. Turn it off if host memory is very short or if the system limits locked memory. Without a GPU it does nothing.</source>
        <translation>Оставьте включённым. Выключите, если ОЗУ очень мало или система ограничивает закреплённую память. Без GPU ничего не делает.</translation>
    </message>
    <message>
        <source>A little locked host memory.</source>
        <translation>Немного закреплённого ОЗУ.</translation>
    </message>
    <message>
        <source>Copies overlap with computing.</source>
        <translation>Копирование идёт одновременно с вычислениями.</translation>
    </message>
    <message>
        <source>Our engine pins its own small buffers.</source>
        <translation>Наш движок закрепляет свои небольшие буферы.</translation>
    </message>
    <message>
        <source>Drop the last batch</source>
        <translation>Без неполного батча</translation>
    </message>
    <message>
        <source>Leaves out the last batch of an epoch if it is smaller than the others.</source>
        <translation>Пропускает последний батч эпохи, если он меньше остальных.</translation>
    </message>
    <message>
        <source>Turn it on only when equal batch sizes matter, for example on several GPUs. Leave it off for small datasets, where each row counts.</source>
        <translation>Включайте, только если важен равный размер батчей, например на нескольких GPU. Для небольших наборов, где дорог каждый пример, оставьте выключенным.</translation>
    </message>
    <message>
        <source>One step less per epoch at most.</source>
        <translation>Не больше чем на шаг меньше за эпоху.</translation>
    </message>
    <message>
        <source>Up to one batch of rows is skipped in each epoch.</source>
        <translation>В каждой эпохе пропускается почти до целого батча примеров.</translation>
    </message>
    <message>
        <source>Our engine trains on every row and weights the loss by tokens.</source>
        <translation>Наш движок обучает на каждом примере и взвешивает потери по токенам.</translation>
    </message>
    <message>
        <source>DeepSpeed</source>
        <translation>DeepSpeed</translation>
    </message>
    <message>
        <source>A DeepSpeed configuration, as a file or as JSON: shards optimizer (ZeRO 1), gradients (2) and weights (3) over several GPUs.</source>
        <translation>Конфигурация DeepSpeed — файл или JSON: делит между несколькими GPU состояние оптимизатора (ZeRO-1), градиенты (2) и веса (3).</translation>
    </message>
    <message>
        <source>More communication, most of all with offload.</source>
        <translation>Больше обмена данными, особенно с выгрузкой.</translation>
    </message>
    <message>
        <source>Same results up to rounding.</source>
        <translation>Результат тот же с точностью до округления.</translation>
    </message>
    <message>
        <source>Our engine runs on one device; run the exported command on machines with DeepSpeed.</source>
        <translation>Наш движок работает на одном устройстве; экспортированную команду запускайте на машинах с DeepSpeed.</translation>
    </message>
    <message>
        <source>FSDP</source>
        <translation>FSDP</translation>
    </message>
    <message>
        <source>PyTorch&apos;s own sharding over several GPUs, as words: full_shard, shard_grad_op, no_shard, hybrid_shard, offload, auto_wrap.</source>
        <translation>Собственное разделение PyTorch между несколькими GPU; слова: full_shard, shard_grad_op, no_shard, hybrid_shard, offload, auto_wrap.</translation>
    </message>
    <message>
        <source>Weights travel for each layer.</source>
        <translation>Веса передаются для каждого слоя.</translation>
    </message>
    <message>
        <source>Our engine runs on one device; run the exported command on several.</source>
        <translation>Наш движок работает на одном устройстве; для нескольких запускайте экспортированную команду.</translation>
    </message>
    <message>
        <source>FSDP options</source>
        <translation>Параметры FSDP</translation>
    </message>
    <message>
        <source>Options of FSDP as a JSON object or file: what is wrapped as one unit, how weights are fetched in advance.</source>
        <translation>Параметры FSDP — объект JSON или файл: что обёртывается в одну единицу и как веса подгружаются заранее.</translation>
    </message>
    <message>
        <source>Smaller units hold less at once.</source>
        <translation>Чем меньше единицы, тем меньше памяти занято одновременно.</translation>
    </message>
    <message>
        <source>Fetching in advance hides communication.</source>
        <translation>Подгрузка заранее скрывает время обмена.</translation>
    </message>
    <message>
        <source>Process timeout</source>
        <translation>Тайм-аут процесса</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>секунд</translation>
    </message>
    <message>
        <source>One process waits for nobody.</source>
        <translation>Один процесс никого не ждёт.</translation>
    </message>
    <message>
        <source>Below that of training at the same batch size.</source>
        <translation>Меньше, чем при обучении с тем же размером батча.</translation>
    </message>
    <message>
        <source>Each evaluation takes time.</source>
        <translation>Каждая оценка занимает время.</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Никогда</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>По шагам</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Эпохи</translation>
    </message>
    <message>
        <source>Short intervals on large sets slow the run much.</source>
        <translation>Короткие интервалы на больших наборах сильно замедляют запуск.</translation>
    </message>
    <message>
        <source>No effect on the model.</source>
        <translation>На модель не влияет.</translation>
    </message>
    <message>
        <source>steps</source>
        <translation>шагов</translation>
    </message>
    <message>
        <source>Evaluation delay</source>
        <translation>Отсрочка оценки</translation>
    </message>
    <message>
        <source>Epochs or steps before the first evaluation, counted as the strategy counts.</source>
        <translation>Сколько эпох или шагов проходит до первой оценки; единицы те же, что у стратегии оценки.</translation>
    </message>
    <message>
        <source>Saves the early evaluations.</source>
        <translation>Экономит время на ранних оценках.</translation>
    </message>
    <message>
        <source>Our trainer evaluates from the first interval on.</source>
        <translation>Наше обучение проводит оценку начиная с первого интервала.</translation>
    </message>
    <message>
        <source>Evaluation batch size</source>
        <translation>Батч при оценке</translation>
    </message>
    <message>
        <source>Samples evaluated at once on each device.</source>
        <translation>Сколько примеров оценивается одновременно на каждом устройстве.</translation>
    </message>
    <message>
        <source>No gradients are kept, so larger batches fit than in training.</source>
        <translation>Градиенты не хранятся, поэтому помещаются батчи крупнее, чем при обучении.</translation>
    </message>
    <message>
        <source>Larger is faster with short samples.</source>
        <translation>На коротких примерах крупный батч быстрее.</translation>
    </message>
    <message>
        <source>The loss is a mean over batches, so a short last batch weighs as much as a full one.</source>
        <translation>Потери усредняются по батчам, поэтому короткий последний батч весит столько же, сколько полный.</translation>
    </message>
    <message>
        <source>per device</source>
        <translation>на устр.</translation>
    </message>
    <message>
        <source>Evaluate at the start</source>
        <translation>Оценка в начале</translation>
    </message>
    <message>
        <source>Measures the evaluation loss once before the first step.</source>
        <translation>Один раз измеряет потери при оценке до первого шага.</translation>
    </message>
    <message>
        <source>One more evaluation.</source>
        <translation>На одну оценку больше.</translation>
    </message>
    <message>
        <source>No effect on the model; gives the curve its first point.</source>
        <translation>На модель не влияет; даёт кривой первую точку.</translation>
    </message>
    <message>
        <source>Keep the best</source>
        <translation>Вернуть лучшую модель</translation>
    </message>
    <message>
        <source>Disk for the best checkpoint.</source>
        <translation>Место на диске для лучшего чекпоинта.</translation>
    </message>
    <message>
        <source>One load at the end.</source>
        <translation>Одна загрузка в конце.</translation>
    </message>
    <message>
        <source>Protects from overfitting in the last epochs.</source>
        <translation>Защищает от переобучения в последних эпохах.</translation>
    </message>
    <message>
        <source>Best by</source>
        <translation>Критерий лучшей</translation>
    </message>
    <message>
        <source>The measure that decides which checkpoint is best. Empty means the evaluation loss.</source>
        <translation>Метрика, по которой выбирается лучший чекпоинт. Пусто — потери при оценке.</translation>
    </message>
    <message>
        <source>A measure close to your goal picks a better checkpoint.</source>
        <translation>Чем ближе метрика к вашей цели, тем лучше выбранный чекпоинт.</translation>
    </message>
    <message>
        <source>Greater is better</source>
        <translation>Больше — лучше</translation>
    </message>
    <message>
        <source>Whether a higher value of that measure is better. Empty means yes, unless its name ends in loss.</source>
        <translation>Лучше ли большее значение метрики. Пусто — да, если её имя не кончается на loss.</translation>
    </message>
    <message>
        <source>Set wrongly, the worst checkpoint is kept.</source>
        <translation>При неверном выборе сохранится худший чекпоинт.</translation>
    </message>
    <message>
        <source>Early stopping</source>
        <translation>Ранняя остановка</translation>
    </message>
    <message>
        <source>Evaluations without improvement after which training ends. Empty means never.</source>
        <translation>После скольких оценок без улучшения обучение заканчивается. Пусто — никогда.</translation>
    </message>
    <message>
        <source>Saves the useless rest of a run.</source>
        <translation>Избавляет от бесполезного остатка запуска.</translation>
    </message>
    <message>
        <source>Prevents overfitting; too small a number stops on noise.</source>
        <translation>Предотвращает переобучение; при слишком малом числе остановку вызовет шум.</translation>
    </message>
    <message>
        <source>evaluations</source>
        <translation>оценок</translation>
    </message>
    <message>
        <source>Token accuracy</source>
        <translation>Точность токенов</translation>
    </message>
    <message>
        <source>Adds to each evaluation the share of tokens that are predicted exactly.</source>
        <translation>Добавляет к каждой оценке долю токенов, предсказанных точно.</translation>
    </message>
    <message>
        <source>In LLaMA-Factory the predictions of the evaluation set.</source>
        <translation>В LLaMA-Factory — предсказания для набора оценки.</translation>
    </message>
    <message>
        <source>Slightly slower evaluation.</source>
        <translation>Оценка немного медленнее.</translation>
    </message>
    <message>
        <source>Our evaluation measures the loss.</source>
        <translation>Наша оценка измеряет потери.</translation>
    </message>
    <message>
        <source>Evaluate sets apart</source>
        <translation>Оценка по наборам</translation>
    </message>
    <message>
        <source>Measures each evaluation set on its own instead of all together.</source>
        <translation>Оценивает каждый набор отдельно, а не все вместе.</translation>
    </message>
    <message>
        <source>No effect on the whole time.</source>
        <translation>На общее время не влияет.</translation>
    </message>
    <message>
        <source>Our evaluation joins the sets.</source>
        <translation>Наша оценка объединяет наборы.</translation>
    </message>
    <message>
        <source>Evaluate</source>
        <translation>Оценка</translation>
    </message>
    <message>
        <source>Measures the evaluation loss after training, or alone in a file that does not train. An evaluation strategy switches it on.</source>
        <translation>Измеряет потери при оценке после обучения или, в файле без обучения, отдельно. Включается стратегией оценки.</translation>
    </message>
    <message>
        <source>Below that of training.</source>
        <translation>Меньше, чем при обучении.</translation>
    </message>
    <message>
        <source>One pass over the evaluation rows.</source>
        <translation>Один проход по примерам оценки.</translation>
    </message>
    <message>
        <source>Lets the model answer every prompt of the evaluation set and saves the answers beside the right ones.</source>
        <translation>Модель отвечает на каждый промпт набора оценки, и ответы сохраняются рядом с правильными.</translation>
    </message>
    <message>
        <source>The cache of each answer being written.</source>
        <translation>Кэш для каждого создаваемого ответа.</translation>
    </message>
    <message>
        <source>Writing answers is far slower than measuring the loss.</source>
        <translation>Писать ответы намного медленнее, чем измерять потери.</translation>
    </message>
    <message>
        <source>Generate while evaluating</source>
        <translation>Генерация при оценке</translation>
    </message>
    <message>
        <source>Writes whole answers in evaluation and compares them by BLEU and ROUGE.</source>
        <translation>При оценке пишет ответы целиком и сравнивает их по BLEU и ROUGE.</translation>
    </message>
    <message>
        <source>Far slower than the loss.</source>
        <translation>Намного медленнее, чем потери.</translation>
    </message>
    <message>
        <source>No effect on the model; shows real answers.</source>
        <translation>На модель не влияет; показывает настоящие ответы.</translation>
    </message>
    <message>
        <source>Generation length (trainer)</source>
        <translation>Длина генерации (Trainer)</translation>
    </message>
    <message>
        <source>The trainer library&apos;s length limit for generated answers. LLaMA-Factory replaces it by the cutoff length.</source>
        <translation>Предел длины ответов в библиотеке Trainer. LLaMA-Factory заменяет его длиной обрезки.</translation>
    </message>
    <message>
        <source>No effect: it is never used in practice.</source>
        <translation>Не влияет: на деле не используется никогда.</translation>
    </message>
    <message>
        <source>Not used: the maximum of new tokens decides, as in LLaMA-Factory.</source>
        <translation>Не используется: как и в LLaMA-Factory, длину задаёт максимум новых токенов.</translation>
    </message>
    <message>
        <source>Beams (trainer)</source>
        <translation>Лучи (Trainer)</translation>
    </message>
    <message>
        <source>The trainer library&apos;s number of beams for generated answers. LLaMA-Factory overrides it.</source>
        <translation>Число лучей при генерации в библиотеке Trainer. LLaMA-Factory его переопределяет.</translation>
    </message>
    <message>
        <source>Not used, as in LLaMA-Factory.</source>
        <translation>Не используется, как и в LLaMA-Factory.</translation>
    </message>
    <message>
        <source>Evaluation beams</source>
        <translation>Лучи при оценке</translation>
    </message>
    <message>
        <source>Meant as the number of beams in evaluation. LLaMA-Factory reads it and then takes the number among the generation settings.</source>
        <translation>Задумано как число лучей при оценке. LLaMA-Factory читает его, но берёт число из параметров генерации.</translation>
    </message>
    <message>
        <source>Leave it empty and use that number instead.</source>
        <translation>Оставьте пустым и задайте то число.</translation>
    </message>
    <message>
        <source>Evaluate in bf16</source>
        <translation>Оценка в bf16</translation>
    </message>
    <message>
        <source>Turns the whole model to bf16 for evaluation alone.</source>
        <translation>Переводит всю модель в bf16 только для оценки.</translation>
    </message>
    <message>
        <source>Half of fp32.</source>
        <translation>Половина от fp32.</translation>
    </message>
    <message>
        <source>Faster than fp32.</source>
        <translation>Быстрее, чем fp32.</translation>
    </message>
    <message>
        <source>Slightly inexact losses that do not compare with others.</source>
        <translation>Потери немного неточны, и сравнивать их с другими нельзя.</translation>
    </message>
    <message>
        <source>Our evaluation computes as training does.</source>
        <translation>Наша оценка вычисляет так же, как обучение.</translation>
    </message>
    <message>
        <source>Evaluate in fp16</source>
        <translation>Оценка в fp16</translation>
    </message>
    <message>
        <source>Turns the whole model to fp16 for evaluation alone.</source>
        <translation>Переводит всю модель в fp16 только для оценки.</translation>
    </message>
    <message>
        <source>Inexact, and may overflow to infinite losses.</source>
        <translation>Неточно; переполнение может дать бесконечные потери.</translation>
    </message>
    <message>
        <source>Our export writes safetensors or GGUF; choose a quantised GGUF type instead.</source>
        <translation>Наш экспорт пишет safetensors или GGUF; выберите взамен квантованный тип GGUF.</translation>
    </message>
    <message>
        <source>Export folder</source>
        <translation>Папка экспорта</translation>
    </message>
    <message>
        <source>The folder for the merged model. Needed for exporting.</source>
        <translation>Папка для модели после слияния. Нужна для экспорта.</translation>
    </message>
    <message>
        <source>Disk: two bytes per parameter in 16 bits.</source>
        <translation>Диск: два байта на параметр в 16 битах.</translation>
    </message>
    <message>
        <source>As fast as the disk writes.</source>
        <translation>Насколько быстр диск на запись.</translation>
    </message>
    <message>
        <source>The merged model answers like model and adapter together.</source>
        <translation>После слияния модель отвечает так же, как модель с адаптером.</translation>
    </message>
    <message>
        <source>The largest file of an exported model, in GB of 10^9 bytes; larger models are split.</source>
        <translation>Наибольший файл экспортируемой модели в ГБ по 10^9 байт; модели крупнее делятся на части.</translation>
    </message>
    <message>
        <source>Host memory for one file at a time.</source>
        <translation>ОЗУ на один файл за раз.</translation>
    </message>
    <message>
        <source>No effect; the files belong together.</source>
        <translation>Не влияет: файлы составляют одно целое.</translation>
    </message>
    <message>
        <source>GB</source>
        <translation>ГБ</translation>
    </message>
    <message>
        <source>Export device</source>
        <translation>Устройство экспорта</translation>
    </message>
    <message>
        <source>Where weights are merged: on the CPU, or on a GPU if there is one.</source>
        <translation>Где сливаются веса: на CPU или на GPU, если он есть.</translation>
    </message>
    <message>
        <source>auto needs the model on the GPU.</source>
        <translation>Для auto модель должна поместиться на GPU.</translation>
    </message>
    <message>
        <source>The disk usually decides.</source>
        <translation>Обычно всё решает диск.</translation>
    </message>
    <message>
        <source>No effect beyond rounding.</source>
        <translation>Не влияет, если не считать округления.</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Авто</translation>
    </message>
    <message>
        <source>Quantises the exported model with GPTQ to so few bits. Needs a dataset, and a model without adapters.</source>
        <translation>До скольких бит квантовать экспортируемую модель с помощью GPTQ. Нужны набор данных и модель без адаптеров.</translation>
    </message>
    <message>
        <source>4 bits: a quarter of the files.</source>
        <translation>4 бита: файлы вчетверо меньше.</translation>
    </message>
    <message>
        <source>Takes hours for large models.</source>
        <translation>Для больших моделей занимает часы.</translation>
    </message>
    <message>
        <source>4 bits lose little, 2 bits much.</source>
        <translation>4 бита теряют мало, 2 бита — много.</translation>
    </message>
    <message>
        <source>A file of texts by which GPTQ measures its rounding error.</source>
        <translation>Файл с текстами, по которым GPTQ измеряет ошибку округления.</translation>
    </message>
    <message>
        <source>Unsuitable texts lose more quality.</source>
        <translation>На неподходящих текстах теряется больше качества.</translation>
    </message>
    <message>
        <source>Grows with samples times length.</source>
        <translation>Растёт как число примеров, умноженное на длину.</translation>
    </message>
    <message>
        <source>In proportion to the samples, and GPTQ is slow already.</source>
        <translation>Пропорционально числу примеров, а GPTQ и так медленный.</translation>
    </message>
    <message>
        <source>Few samples fit badly to other texts.</source>
        <translation>При малом числе примеров хуже подходит к другим текстам.</translation>
    </message>
    <message>
        <source>Tokens of each text that GPTQ looks at.</source>
        <translation>Сколько токенов каждого текста просматривает GPTQ.</translation>
    </message>
    <message>
        <source>In proportion to the length.</source>
        <translation>Пропорционально длине.</translation>
    </message>
    <message>
        <source>Legacy format</source>
        <translation>Старый формат</translation>
    </message>
    <message>
        <source>Writes .bin files instead of safetensors. Current versions of the Python libraries ignore it.</source>
        <translation>Пишет файлы .bin вместо safetensors. Нынешние версии библиотек Python этот параметр не учитывают.</translation>
    </message>
    <message>
        <source>Loading is slower than with safetensors.</source>
        <translation>Загрузка медленнее, чем у safetensors.</translation>
    </message>
    <message>
        <source>No effect on the weights.</source>
        <translation>На веса не влияет.</translation>
    </message>
    <message>
        <source>Our export writes safetensors or GGUF only.</source>
        <translation>Наш экспорт пишет только safetensors или GGUF.</translation>
    </message>
    <message>
        <source>Uploads the exported model to the Hugging Face hub under this name.</source>
        <translation>Загружает экспортированную модель на Hugging Face Hub под этим именем.</translation>
    </message>
    <message>
        <source>As fast as the network.</source>
        <translation>Насколько быстра сеть.</translation>
    </message>
    <message>
        <source>Our engine opens no network connection.</source>
        <translation>Наш движок не выходит в сеть.</translation>
    </message>
    <message>
        <source>Our engine uses the plain cross entropy.</source>
        <translation>Наш движок использует обычную перекрёстную энтропию.</translation>
    </message>
    <message>
        <source>NEFTune alpha</source>
        <translation>Альфа NEFTune</translation>
    </message>
    <message>
        <source>Adds random noise of this strength to the embeddings while training; longer samples get less per value.</source>
        <translation>При обучении добавляет к эмбеддингам случайный шум такой силы; у длинных примеров на каждое значение приходится меньше.</translation>
    </message>
    <message>
        <source>Try 5 for chat data of a few thousand rows. Lower it if facts suffer, raise it up to 15 if answers stay short copies. Leave it empty for exact tasks such as extraction or code.</source>
        <translation>Попробуйте 5 для диалогов из нескольких тысяч примеров. Уменьшите, если страдают факты; увеличьте вплоть до 15, если ответы — короткие копии. Оставьте пустым для точных задач: извлечения данных, кода.</translation>
    </message>
    <message>
        <source>Answers become longer and less copied; facts may suffer.</source>
        <translation>Ответы длиннее и меньше похожи на копии; могут пострадать факты.</translation>
    </message>
    <message>
        <source>LLaMA Pro</source>
        <translation>LLaMA Pro</translation>
    </message>
    <message>
        <source>Trains only the added layers of a model that was expanded with copied blocks.</source>
        <translation>Обучает только добавленные слои модели, расширенной копиями блоков.</translation>
    </message>
    <message>
        <source>Turn it on after expanding a model, with the number of added layers as trainable layers. Leave it off for ordinary models. Not with full tuning.</source>
        <translation>Включите после расширения модели и укажите число добавленных слоёв в обучаемых слоях. Для обычных моделей оставьте выключенным. Несовместимо с полным дообучением.</translation>
    </message>
    <message>
        <source>As the trained layers ask.</source>
        <translation>По числу обучаемых слоёв.</translation>
    </message>
    <message>
        <source>Fewer gradients than full tuning.</source>
        <translation>Градиентов меньше, чем при полном дообучении.</translation>
    </message>
    <message>
        <source>Adds knowledge with little forgetting.</source>
        <translation>Добавляет знания почти без забывания.</translation>
    </message>
    <message>
        <source>Our engine trains every layer&apos;s adapter.</source>
        <translation>Наш движок обучает адаптер каждого слоя.</translation>
    </message>
    <message>
        <source>DFT loss</source>
        <translation>Потери DFT</translation>
    </message>
    <message>
        <source>Multiplies the loss of each token by the probability that the model gives it.</source>
        <translation>Умножает потери каждого токена на вероятность, которую даёт ему модель.</translation>
    </message>
    <message>
        <source>Turn it on for data with answers far from what the model would say: tokens it finds absurd then count less. Leave it off for new facts. Use one special loss at a time.</source>
        <translation>Включите для ответов, далёких от того, что сказала бы модель: токены, нелепые для неё, тогда весят меньше. Для новых фактов оставьте выключенным. Используйте не больше одних особых потерь.</translation>
    </message>
    <message>
        <source>Keeps more of the old abilities and learns rare facts more slowly.</source>
        <translation>Лучше сохраняет прежние умения и медленнее учит редкие факты.</translation>
    </message>
    <message>
        <source>ASFT loss</source>
        <translation>Потери ASFT</translation>
    </message>
    <message>
        <source>The DFT loss plus a term that holds the model near its starting point.</source>
        <translation>Потери DFT плюс член, удерживающий модель у исходной точки.</translation>
    </message>
    <message>
        <source>Turn it on for small datasets on which the model must not drift; its weight has a setting of its own. Leave it off when memory is short.</source>
        <translation>Включите для небольших наборов, на которых модель не должна уходить в сторону; вес задаёт отдельный параметр. Оставьте выключенным, если памяти мало.</translation>
    </message>
    <message>
        <source>A second set of logits; under full tuning a second model.</source>
        <translation>Второй набор логитов; при полном дообучении — вторая модель.</translation>
    </message>
    <message>
        <source>One more forward pass.</source>
        <translation>Ещё один прямой проход.</translation>
    </message>
    <message>
        <source>Drifts less than DFT alone.</source>
        <translation>Уходит в сторону меньше, чем с одними DFT.</translation>
    </message>
    <message>
        <source>ASFT weight</source>
        <translation>Вес ASFT</translation>
    </message>
    <message>
        <source>The weight of the term that holds the model near its start.</source>
        <translation>Вес члена, который удерживает модель у исходной точки.</translation>
    </message>
    <message>
        <source>0.1 is the usual value. Raise it if the model drifts from its old abilities; lower it if it learns too little of your data.</source>
        <translation>Обычное значение — 0.1. Увеличьте, если модель теряет прежние умения; уменьшите, если плохо усваивает данные.</translation>
    </message>
    <message>
        <source>A balance between learning and keeping.</source>
        <translation>Равновесие между усвоением и сохранением.</translation>
    </message>
    <message>
        <source>EAFT loss</source>
        <translation>Потери EAFT</translation>
    </message>
    <message>
        <source>Weights each token by how unsure the model is about it, measured on its twenty likeliest tokens.</source>
        <translation>Взвешивает каждый токен по неуверенности модели, измеренной по двадцати самым вероятным токенам.</translation>
    </message>
    <message>
        <source>Turn it on for data that contradicts what the model firmly knows: those tokens then count less. Leave it off to correct confident mistakes.</source>
        <translation>Включите для данных, которые противоречат тому, что модель твёрдо знает: такие токены тогда весят меньше. Оставьте выключенным, чтобы исправлять уверенные ошибки.</translation>
    </message>
    <message>
        <source>A little for the likeliest tokens.</source>
        <translation>Немного для самых вероятных токенов.</translation>
    </message>
    <message>
        <source>Slightly slower.</source>
        <translation>Немного медленнее.</translation>
    </message>
    <message>
        <source>Less forgetting; confident mistakes are corrected more slowly.</source>
        <translation>Меньше забывания; уверенные ошибки исправляются медленнее.</translation>
    </message>
    <message>
        <source>EAFT exponent</source>
        <translation>Степень EAFT</translation>
    </message>
    <message>
        <source>How strongly uncertainty weights the tokens: 0 not at all, 1 in proportion.</source>
        <translation>Насколько сильно неуверенность взвешивает токены: 0 — никак, 1 — пропорционально.</translation>
    </message>
    <message>
        <source>Keep 1.0. Lower it if the loss hardly falls; raise it to concentrate further on tokens the model is unsure of.</source>
        <translation>Оставьте 1.0. Уменьшите, если потери почти не падают; увеличьте, чтобы ещё больше сосредоточиться на токенах, в которых модель не уверена.</translation>
    </message>
    <message>
        <source>Higher values forget less and learn from fewer tokens.</source>
        <translation>При больших значениях меньше забывания, но и токенов для учёбы меньше.</translation>
    </message>
    <message>
        <source>Count tokens</source>
        <translation>Счёт токенов</translation>
    </message>
    <message>
        <source>Adds the number of tokens read so far to each log line, with or without padding, and the throughput with it.</source>
        <translation>Добавляет в каждую строку журнала число уже прочитанных токенов, с паддингом или без него, и пропускную способность.</translation>
    </message>
    <message>
        <source>Turn it on to compare runs by tokens instead of steps; LLaMA Board always does. Turn it off for a shorter log.</source>
        <translation>Включите, чтобы сравнивать запуски по токенам, а не по шагам; LLaMA Board включает всегда. Выключите, чтобы журнал был короче.</translation>
    </message>
    <message>
        <source>No effect here; with several devices a small exchange per step.</source>
        <translation>Здесь не влияет; на нескольких устройствах — небольшой обмен на каждом шаге.</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Нет</translation>
    </message>
    <message>
        <source>All tokens</source>
        <translation>Все токены</translation>
    </message>
    <message>
        <source>Without padding</source>
        <translation>Без паддинга</translation>
    </message>
    <message>
        <source>Effective throughput</source>
        <translation>Полезная скорость</translation>
    </message>
    <message>
        <source>Adds the tokens per second without padding to the results of a run.</source>
        <translation>Добавляет к итогам запуска число токенов в секунду без паддинга.</translation>
    </message>
    <message>
        <source>Turn it on in exported commands to compare settings fairly when samples are padded. Leave it off when packing fills every row.</source>
        <translation>Включите в экспортированных командах, чтобы честно сравнивать настройки при паддинге. Оставьте выключенным, если упаковка заполняет последовательности целиком.</translation>
    </message>
    <message>
        <source>A pass over the lengths at the end of the run.</source>
        <translation>Один проход по длинам в конце запуска.</translation>
    </message>
    <message>
        <source>Our engine measures real tokens per second always and pads nothing.</source>
        <translation>Наш движок всегда измеряет настоящие токены в секунду и обходится без паддинга.</translation>
    </message>
    <message>
        <source>Trainable layers</source>
        <translation>Обучаемые слои</translation>
    </message>
    <message>
        <source>About 16 bytes per trained parameter.</source>
        <translation>Около 16 байт на обучаемый параметр.</translation>
    </message>
    <message>
        <source>Backward stops at the first trained layer, so few last layers are fast.</source>
        <translation>Обратный проход останавливается на первом обучаемом слое, поэтому несколько последних слоёв обучаются быстро.</translation>
    </message>
    <message>
        <source>The last layers change style and format; early layers touch everything.</source>
        <translation>Последние слои меняют стиль и формат; ранние затрагивают всё.</translation>
    </message>
    <message>
        <source>layers</source>
        <translation>слоёв</translation>
    </message>
    <message>
        <source>Trainable modules</source>
        <translation>Обучаемые модули</translation>
    </message>
    <message>
        <source>Which parts of the chosen layers are trained, separated by commas: all, or names such as mlp or self_attn.</source>
        <translation>Какие части выбранных слоёв обучаются, через запятую: all или имена, например mlp или self_attn.</translation>
    </message>
    <message>
        <source>In proportion to the chosen parts.</source>
        <translation>Пропорционально выбранным частям.</translation>
    </message>
    <message>
        <source>Fewer parts, fewer weight gradients.</source>
        <translation>Меньше частей — меньше градиентов весов.</translation>
    </message>
    <message>
        <source>Extra modules</source>
        <translation>Прочие модули</translation>
    </message>
    <message>
        <source>Parts outside the layers to train as well, separated by commas: embed_tokens, norm, lm_head.</source>
        <translation>Части вне слоёв, которые тоже обучаются, через запятую: embed_tokens, norm, lm_head.</translation>
    </message>
    <message>
        <source>An embedding table of a 7B model takes over 8 GB with its optimizer state.</source>
        <translation>Таблица эмбеддингов модели 7B с состоянием оптимизатора занимает больше 8&#xa0;ГБ.</translation>
    </message>
    <message>
        <source>Needed for new tokens; risky without.</source>
        <translation>Нужно для новых токенов; без них рискованно.</translation>
    </message>
    <message>
        <source>Maximum new tokens</source>
        <translation>Макс. новых токенов</translation>
    </message>
    <message>
        <source>The longest answer. Above 0 it replaces the maximum length.</source>
        <translation>Наибольшая длина ответа. Больше 0 — заменяет максимальную длину.</translation>
    </message>
    <message>
        <source>The cache grows with each token: 57 KB per token for Qwen2.5-7B.</source>
        <translation>Кэш растёт с каждым токеном: 57&#xa0;КБ на токен у Qwen2.5-7B.</translation>
    </message>
    <message>
        <source>Time grows with the length of the answers.</source>
        <translation>Время растёт с длиной ответов.</translation>
    </message>
    <message>
        <source>Too small cuts answers off.</source>
        <translation>Слишком малое значение обрывает ответы.</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Сэмплирование</translation>
    </message>
    <message>
        <source>Draws each token by its probability instead of always taking the likeliest.</source>
        <translation>Выбирает каждый токен по его вероятности, а не всегда самый вероятный.</translation>
    </message>
    <message>
        <source>Off is repeatable and may loop; on is livelier.</source>
        <translation>Без него ответы повторяемы, но могут зациклиться; с ним они живее.</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Температура</translation>
    </message>
    <message>
        <source>Flattens (above 1) or sharpens (below 1) the probabilities before a token is drawn. 0 always takes the likeliest.</source>
        <translation>Сглаживает (выше 1) или обостряет (ниже 1) вероятности перед выбором токена. 0 всегда берёт самый вероятный.</translation>
    </message>
    <message>
        <source>High values invent more.</source>
        <translation>При больших значениях больше выдумок.</translation>
    </message>
    <message>
        <source>Top-p</source>
        <translation>Top-p</translation>
    </message>
    <message>
        <source>Draws only from the likeliest tokens that together reach this probability.</source>
        <translation>Выбирает только из самых вероятных токенов, которые вместе достигают этой вероятности.</translation>
    </message>
    <message>
        <source>Cuts the unlikely tail; 1 cuts nothing.</source>
        <translation>Отсекает маловероятный хвост; 1 не отсекает ничего.</translation>
    </message>
    <message>
        <source>Top-k</source>
        <translation>Top-k</translation>
    </message>
    <message>
        <source>Draws only from this many of the likeliest tokens. 0 switches it off.</source>
        <translation>Выбирает только из стольких самых вероятных токенов. 0 отключает ограничение.</translation>
    </message>
    <message>
        <source>Small values are safe and repetitive.</source>
        <translation>Малые значения надёжны, но однообразны.</translation>
    </message>
    <message>
        <source>Repetition penalty</source>
        <translation>Штраф за повторы</translation>
    </message>
    <message>
        <source>Makes tokens that occurred already less likely. 1 switches it off.</source>
        <translation>Делает уже встречавшиеся токены менее вероятными. 1 отключает штраф.</translation>
    </message>
    <message>
        <source>Less repetition, at the price of odd words.</source>
        <translation>Меньше повторов, но ценой странных слов.</translation>
    </message>
    <message>
        <source>Length penalty</source>
        <translation>Штраф за длину</translation>
    </message>
    <message>
        <source>Favours long (above 0) or short (below 0) answers in beam search. Without beams it does nothing.</source>
        <translation>При лучевом поиске предпочитает длинные (выше 0) или короткие (ниже 0) ответы. Без лучей ничего не делает.</translation>
    </message>
    <message>
        <source>No effect without beam search.</source>
        <translation>Без лучевого поиска не влияет.</translation>
    </message>
    <message>
        <source>Only beam search reads it.</source>
        <translation>Читается только при лучевом поиске.</translation>
    </message>
    <message>
        <source>Beams</source>
        <translation>Лучи</translation>
    </message>
    <message>
        <source>Partial answers that are followed at once in beam search; 1 means none.</source>
        <translation>Сколько незаконченных ответов лучевой поиск ведёт одновременно; 1 — без него.</translation>
    </message>
    <message>
        <source>One cache per beam.</source>
        <translation>По кэшу на каждый луч.</translation>
    </message>
    <message>
        <source>In proportion to the beams.</source>
        <translation>Пропорционально числу лучей.</translation>
    </message>
    <message>
        <source>Likelier answers, which are often dull.</source>
        <translation>Ответы вероятнее, но часто скучны.</translation>
    </message>
    <message>
        <source>Our generator follows one answer; it has no beam search.</source>
        <translation>Наш генератор ведёт один ответ; лучевого поиска в нём нет.</translation>
    </message>
    <message>
        <source>Maximum length</source>
        <translation>Макс. длина</translation>
    </message>
    <message>
        <source>The longest prompt and answer together. Used only if the maximum of new tokens is 0.</source>
        <translation>Наибольшая длина промпта и ответа вместе. Используется, только если максимум новых токенов равен 0.</translation>
    </message>
    <message>
        <source>The cache grows with each token.</source>
        <translation>Кэш растёт с каждым токеном.</translation>
    </message>
    <message>
        <source>Time grows with the length.</source>
        <translation>Время растёт с длиной.</translation>
    </message>
    <message>
        <source>Leaves control tokens such as end marks out of the shown answer.</source>
        <translation>Не показывает в ответе служебные токены, например метки конца.</translation>
    </message>
    <message>
        <source>No effect on what is generated.</source>
        <translation>На сгенерированное не влияет.</translation>
    </message>
    <message>
        <source>Cache keys and values</source>
        <translation>Кэш ключей и значений</translation>
    </message>
    <message>
        <source>Keeps what attention has computed for earlier tokens while an answer is written.</source>
        <translation>Пока пишется ответ, хранит то, что внимание вычислило для прежних токенов.</translation>
    </message>
    <message>
        <source>57 KB per token for Qwen2.5-7B.</source>
        <translation>57&#xa0;КБ на токен у Qwen2.5-7B.</translation>
    </message>
    <message>
        <source>Without it each token reads the whole text again.</source>
        <translation>Без кэша каждый токен заново читает весь текст.</translation>
    </message>
    <message>
        <source>Same answers.</source>
        <translation>Ответы те же.</translation>
    </message>
    <message>
        <source>Our generator always keeps the cache.</source>
        <translation>Наш генератор всегда хранит кэш.</translation>
    </message>
    <message>
        <source>Inference engine</source>
        <translation>Движок инференса</translation>
    </message>
    <message>
        <source>The program that generates answers in LLaMA-Factory&apos;s chat and API. Training needs huggingface.</source>
        <translation>Программа, которая генерирует ответы в чате и API LLaMA-Factory. Для обучения нужен huggingface.</translation>
    </message>
    <message>
        <source>Servers reserve most of the GPU.</source>
        <translation>Серверы занимают большую часть GPU.</translation>
    </message>
    <message>
        <source>Servers answer many requests at once.</source>
        <translation>Серверы отвечают на много запросов одновременно.</translation>
    </message>
    <message>
        <source>Nearly the same answers.</source>
        <translation>Ответы почти те же.</translation>
    </message>
    <message>
        <source>Hugging Face</source>
        <translation>Hugging Face</translation>
    </message>
    <message>
        <source>vLLM</source>
        <translation>vLLM</translation>
    </message>
    <message>
        <source>Our engine generates answers itself.</source>
        <translation>Наш движок генерирует ответы сам.</translation>
    </message>
    <message>
        <source>SGLang</source>
        <translation>SGLang</translation>
    </message>
    <message>
        <source>Inference data type</source>
        <translation>Тип данных инференса</translation>
    </message>
    <message>
        <source>The number type of the weights for chat and export. auto keeps that of the model; fp32 models are exported in bf16.</source>
        <translation>Числовой тип весов для чата и экспорта. auto оставляет тип модели; модели fp32 экспортируются в bf16.</translation>
    </message>
    <message>
        <source>Two bytes per weight, four for float32.</source>
        <translation>Два байта на вес, четыре у float32.</translation>
    </message>
    <message>
        <source>16-bit types are faster on a GPU.</source>
        <translation>На GPU 16-битные типы быстрее.</translation>
    </message>
    <message>
        <source>bfloat16 is what most models were made in.</source>
        <translation>Большинство моделей создано в bfloat16.</translation>
    </message>
    <message>
        <source>float16</source>
        <translation>float16</translation>
    </message>
    <message>
        <source>bfloat16</source>
        <translation>bfloat16</translation>
    </message>
    <message>
        <source>float32</source>
        <translation>float32</translation>
    </message>
    <message>
        <source>Our engine keeps the vocabulary of the model.</source>
        <translation>Наш движок оставляет словарь модели.</translation>
    </message>
    <message>
        <source>Our planner decides per layer what to keep, from the free memory.</source>
        <translation>Наш планировщик памяти решает для каждого слоя, что хранить, исходя из свободной памяти.</translation>
    </message>
    <message>
        <source>Model cache</source>
        <translation>Кэш моделей</translation>
    </message>
    <message>
        <source>Folder in which models are kept that are named by their hub id. Empty means the usual Hugging Face cache in the home folder.</source>
        <translation>Папка, где хранятся модели, заданные именем на хабе. Пусто — обычный кэш Hugging Face в домашней папке.</translation>
    </message>
    <message>
        <source>Set it when models lie on another disk or are shared with other programs. Leave it empty for models given as a folder or file.</source>
        <translation>Задайте, если модели лежат на другом диске или общие с другими программами. Для моделей, заданных папкой или файлом, оставьте пустым.</translation>
    </message>
    <message>
        <source>Loading is as fast as that disk.</source>
        <translation>Загрузка идёт со скоростью этого диска.</translation>
    </message>
    <message>
        <source>No effect; it only says where models are.</source>
        <translation>Не влияет: лишь указывает, где лежат модели.</translation>
    </message>
    <message>
        <source>Our engine looks here for a model named by its hub id and downloads nothing.</source>
        <translation>Наш движок ищет здесь модель, заданную именем на хабе, и ничего не скачивает.</translation>
    </message>
    <message>
        <source>Model revision</source>
        <translation>Ревизия модели</translation>
    </message>
    <message>
        <source>Branch, tag or commit of a model on the hub. A folder or file on disk ignores it.</source>
        <translation>Ветка, тег или коммит модели на хабе. На папку или файл на диске не действует.</translation>
    </message>
    <message>
        <source>Name a commit when results must be repeatable after the authors update their model. Keep main to follow their latest version.</source>
        <translation>Укажите коммит, если результаты должны повторяться и после того, как авторы обновят модель. Оставьте main, чтобы следовать последней версии.</translation>
    </message>
    <message>
        <source>Only as far as the revisions differ.</source>
        <translation>Лишь насколько различаются ревизии.</translation>
    </message>
    <message>
        <source>Selects the snapshot in the local cache; nothing is downloaded.</source>
        <translation>Выбирает снимок в локальном кэше; ничего не скачивается.</translation>
    </message>
    <message>
        <source>Adapter subfolder</source>
        <translation>Подпапка адаптера</translation>
    </message>
    <message>
        <source>Subfolder of the adapter path in which the adapter files lie, for repositories that hold several adapters.</source>
        <translation>Подпапка пути к адаптеру, где лежат его файлы, — для репозиториев с несколькими адаптерами.</translation>
    </message>
    <message>
        <source>Leave it empty for an ordinary output folder, whose files lie at its top. Fill it in for a repository with one folder per adapter.</source>
        <translation>Оставьте пустым для обычной выходной папки, где файлы лежат на верхнем уровне. Заполните для репозитория, где у каждого адаптера своя папка.</translation>
    </message>
    <message>
        <source>No effect; it only says where the files are.</source>
        <translation>Не влияет: лишь указывает, где находятся файлы.</translation>
    </message>
    <message>
        <source>Give the whole path in the adapter setting instead.</source>
        <translation>Укажите вместо этого полный путь в параметре адаптеров.</translation>
    </message>
    <message>
        <source>Fast tokenizer</source>
        <translation>Быстрый токенизатор</translation>
    </message>
    <message>
        <source>Uses the compiled tokenizer in Python instead of the one written in Python.</source>
        <translation>Использует в Python скомпилированный токенизатор вместо написанного на Python.</translation>
    </message>
    <message>
        <source>Keep it on. Turn it off only for a model whose fast tokenizer is known to be faulty, and compare the tokens of a few rows.</source>
        <translation>Оставьте включённым. Выключайте только для модели, чей быстрый токенизатор заведомо ошибается, и сравните токены нескольких примеров.</translation>
    </message>
    <message>
        <source>Off makes encoding a dataset many times slower.</source>
        <translation>Без него кодирование набора в разы медленнее.</translation>
    </message>
    <message>
        <source>Both should give the same tokens.</source>
        <translation>Оба должны давать одинаковые токены.</translation>
    </message>
    <message>
        <source>Our tokenizer is native and always fast.</source>
        <translation>Наш токенизатор нативный и всегда быстрый.</translation>
    </message>
    <message>
        <source>Split special tokens</source>
        <translation>Делить спецтокены</translation>
    </message>
    <message>
        <source>Reads marks such as &lt;|im_end|&gt; inside your texts as ordinary characters instead of control tokens.</source>
        <translation>Читает метки вроде &lt;|im_end|&gt; в ваших текстах как обычные символы, а не служебные токены.</translation>
    </message>
    <message>
        <source>Turn it on if strangers wrote the data and must not be able to end a turn with such marks. Leave it off if your texts contain marks on purpose.</source>
        <translation>Включите, если данные писали посторонние и такими метками нельзя обрывать реплику. Оставьте выключенным, если метки в текстах намеренные.</translation>
    </message>
    <message>
        <source>A few more tokens where marks occur.</source>
        <translation>На несколько токенов больше там, где есть метки.</translation>
    </message>
    <message>
        <source>Off is what the model saw in its own training.</source>
        <translation>При своём обучении модель видела это выключенным.</translation>
    </message>
    <message>
        <source>Resize token embeddings</source>
        <translation>Изменить размер эмбеддингов</translation>
    </message>
    <message>
        <source>Enlarges the embedding tables when the tokenizer knows more tokens than the model has rows.</source>
        <translation>Увеличивает таблицы эмбеддингов, если токенизатор знает больше токенов, чем строк у модели.</translation>
    </message>
    <message>
        <source>Turn it on after adding tokens; leave it off otherwise. Under LoRA both embedding tables are then trained in full and saved with the adapter. Not with quantisation.</source>
        <translation>Включите после добавления токенов; иначе оставьте выключенным. При LoRA обе таблицы эмбеддингов тогда обучаются целиком и сохраняются с адаптером. Несовместимо с квантованием.</translation>
    </message>
    <message>
        <source>Two full tables with optimizer state: about 17 GB for a 7B model with 152,000 tokens.</source>
        <translation>Две полные таблицы с состоянием оптимизатора: около 17&#xa0;ГБ у модели 7B со 152 000 токенов.</translation>
    </message>
    <message>
        <source>Slower, as the tables are updated in every step.</source>
        <translation>Медленнее: таблицы обновляются на каждом шаге.</translation>
    </message>
    <message>
        <source>New rows start near the mean of the old ones and need data.</source>
        <translation>Новые строки начинают около среднего старых и требуют данных.</translation>
    </message>
    <message>
        <source>Extra tokens</source>
        <translation>Новые токены</translation>
    </message>
    <message>
        <source>New ordinary tokens for the tokenizer, separated by commas. They switch resizing of the embeddings on.</source>
        <translation>Новые обычные токены для токенизатора, через запятую. Включают изменение размера эмбеддингов.</translation>
    </message>
    <message>
        <source>Add a string only if it is frequent and is cut into many pieces. Leave it empty for rare words: each token needs hundreds of examples to gain a meaning.</source>
        <translation>Добавляйте строку, только если она частая и режется на много частей. Для редких слов оставьте пустым: каждому токену нужны сотни примеров, чтобы обрести смысл.</translation>
    </message>
    <message>
        <source>One embedding row each, and under LoRA the whole tables become trainable.</source>
        <translation>По строке эмбеддингов на токен, а при LoRA обучаемыми становятся таблицы целиком.</translation>
    </message>
    <message>
        <source>Shorter sequences where they occur.</source>
        <translation>Последовательности короче там, где они встречаются.</translation>
    </message>
    <message>
        <source>Poor until they have been seen often.</source>
        <translation>Плохо, пока не встретятся много раз.</translation>
    </message>
    <message>
        <source>Extra special tokens</source>
        <translation>Новые спецтокены</translation>
    </message>
    <message>
        <source>New control tokens, separated by commas, for markers that must never be split and are left out of decoded text.</source>
        <translation>Новые служебные токены, через запятую, — для меток, которые нельзя делить и которых нет в декодированном тексте.</translation>
    </message>
    <message>
        <source>Use them for markers of your own format, with as few as you need. Leave it empty for a common chat format: the template brings its markers.</source>
        <translation>Используйте для меток своего формата и добавляйте как можно меньше. Для обычного формата чата оставьте пустым: метки даёт шаблон.</translation>
    </message>
    <message>
        <source>They start without a meaning and need many examples.</source>
        <translation>Начинают без смысла и требуют многих примеров.</translation>
    </message>
    <message>
        <source>Special token file</source>
        <translation>Файл спецтокенов</translation>
    </message>
    <message>
        <source>A YAML file that maps new special tokens to a description of each. It replaces the list of extra special tokens.</source>
        <translation>Файл YAML, который сопоставляет новым спецтокенам описания. Заменяет список новых спецтокенов.</translation>
    </message>
    <message>
        <source>Use it together with the start from descriptions, so that new tokens begin with a meaning. Leave it empty if a plain list will do.</source>
        <translation>Используйте вместе с инициализацией по описаниям, чтобы новые токены сразу имели смысл. Оставьте пустым, если хватает простого списка.</translation>
    </message>
    <message>
        <source>As for extra special tokens.</source>
        <translation>Как у новых спецтокенов.</translation>
    </message>
    <message>
        <source>A clear description gives a token a better start than noise.</source>
        <translation>Ясное описание даёт токену лучшее начало, чем шум.</translation>
    </message>
    <message>
        <source>Initialise new tokens</source>
        <translation>Инициализация токенов</translation>
    </message>
    <message>
        <source>How the rows of new tokens are filled: around the mean of all rows, from the mean of the description&apos;s tokens, or that with noise.</source>
        <translation>Чем заполняются строки новых токенов: значениями вокруг среднего всех строк, средним токенов описания или им же с шумом.</translation>
    </message>
    <message>
        <source>Take desc_init when you have a file of descriptions, the form with noise if several descriptions are alike. Without a file all choices fall back to noise_init.</source>
        <translation>Выберите desc_init, если есть файл описаний, и вариант с шумом, если некоторые описания похожи. Без файла любой выбор сводится к noise_init.</translation>
    </message>
    <message>
        <source>A meaningful start needs fewer examples.</source>
        <translation>При осмысленном начале нужно меньше примеров.</translation>
    </message>
    <message>
        <source>Noise around the mean</source>
        <translation>Шум вокруг среднего</translation>
    </message>
    <message>
        <source>From the description</source>
        <translation>По описанию</translation>
    </message>
    <message>
        <source>From the description, with noise</source>
        <translation>По описанию, с шумом</translation>
    </message>
    <message>
        <source>Disable gradient checkpointing</source>
        <translation>Отключить чекпоинтинг градиентов</translation>
    </message>
    <message>
        <source>Keeps all activations in LLaMA-Factory instead of computing them again in the backward pass.</source>
        <translation>В LLaMA-Factory хранит все активации, а не вычисляет их заново при обратном проходе.</translation>
    </message>
    <message>
        <source>Turn it on in exported commands only if much memory is free. Leave it off for long samples or large batches.</source>
        <translation>Включайте в экспортированных командах, только если свободной памяти много. Для длинных примеров и больших батчей оставьте выключенным.</translation>
    </message>
    <message>
        <source>In LLaMA-Factory about 1.6 GB more per layer for 4,096 tokens of an 8B model.</source>
        <translation>В LLaMA-Factory примерно на 1,6&#xa0;ГБ больше на слой при 4096 токенах у модели 8B.</translation>
    </message>
    <message>
        <source>Saves one forward pass, a quarter to a third of a step.</source>
        <translation>Экономит один прямой проход — от четверти до трети шага.</translation>
    </message>
    <message>
        <source>Same results.</source>
        <translation>Результат тот же.</translation>
    </message>
    <message>
        <source>Gradient checkpointing (trainer)</source>
        <translation>Чекпоинтинг градиентов (Trainer)</translation>
    </message>
    <message>
        <source>The trainer library&apos;s own switch for computing activations again. LLaMA-Factory has its own, which is on unless disabled.</source>
        <translation>Собственный переключатель повторного вычисления активаций в библиотеке Trainer. У LLaMA-Factory есть свой; он включён, если его не отключить.</translation>
    </message>
    <message>
        <source>Leave it off and use the other switch; turn it on only to keep a file as it was written for another trainer.</source>
        <translation>Оставьте выключенным и пользуйтесь другим переключателем; включайте, лишь чтобы сохранить файл таким, каким он написан для другого Trainer.</translation>
    </message>
    <message>
        <source>No effect beside LLaMA-Factory&apos;s own switch.</source>
        <translation>Не влияет при собственном переключателе LLaMA-Factory.</translation>
    </message>
    <message>
        <source>No effect beside it.</source>
        <translation>При нём не влияет.</translation>
    </message>
    <message>
        <source>Checkpointing options</source>
        <translation>Параметры чекпоинтинга</translation>
    </message>
    <message>
        <source>Options of the trainer library&apos;s gradient checkpointing, as a JSON object, for example {&quot;use_reentrant&quot;: false}.</source>
        <translation>Параметры чекпоинтинга градиентов в библиотеке Trainer — объект JSON, например {&quot;use_reentrant&quot;: false}.</translation>
    </message>
    <message>
        <source>Leave it empty: LLaMA-Factory has a switch of its own for the only common option, and that one decides.</source>
        <translation>Оставьте пустым: для единственного распространённого параметра у LLaMA-Factory есть свой переключатель, и решает он.</translation>
    </message>
    <message>
        <source>No effect; activations computed again are the same.</source>
        <translation>Не влияет: заново вычисленные активации те же.</translation>
    </message>
    <message>
        <source>Reentrant checkpointing</source>
        <translation>Реентерабельный чекпоинтинг</translation>
    </message>
    <message>
        <source>Which of PyTorch&apos;s two ways of computing activations again LLaMA-Factory uses.</source>
        <translation>Какой из двух способов PyTorch повторно вычислять активации использует LLaMA-Factory.</translation>
    </message>
    <message>
        <source>Keep it on. Turn it off in exported commands if training on several GPUs reports a parameter that was marked ready twice.</source>
        <translation>Оставьте включённым. Выключите в экспортированных командах, если при обучении на нескольких GPU сообщается о параметре, дважды отмеченном готовым.</translation>
    </message>
    <message>
        <source>Nearly the same.</source>
        <translation>Почти то же.</translation>
    </message>
    <message>
        <source>Our engine has one way of its own and reads no hint here.</source>
        <translation>У нашего движка свой единственный способ, этот параметр он не читает.</translation>
    </message>
    <message>
        <source>Unsloth checkpointing</source>
        <translation>Чекпоинтинг Unsloth</translation>
    </message>
    <message>
        <source>Stores the saved layer inputs of LLaMA-Factory in host memory, with Unsloth&apos;s code.</source>
        <translation>Хранит сохранённые входы слоёв LLaMA-Factory в ОЗУ с помощью кода Unsloth.</translation>
    </message>
    <message>
        <source>Turn it on in exported commands when long samples nearly fit. Leave it off when memory suffices, or when gradient checkpointing is disabled.</source>
        <translation>Включите в экспортированных командах, если длинные примеры почти помещаются. Оставьте выключенным, если памяти хватает или чекпоинтинг градиентов отключён.</translation>
    </message>
    <message>
        <source>In LLaMA-Factory frees 0.8 GB of the GPU for 4,096 tokens of a 7B model.</source>
        <translation>В LLaMA-Factory освобождает 0,8&#xa0;ГБ памяти GPU на 4096 токенов модели 7B.</translation>
    </message>
    <message>
        <source>A little slower: layer inputs travel to host memory and back.</source>
        <translation>Немного медленнее: входы слоёв переносятся в ОЗУ и обратно.</translation>
    </message>
    <message>
        <source>Our planner moves layer inputs to host memory by itself when that is what makes a run fit.</source>
        <translation>Наш планировщик памяти сам переносит входы слоёв в ОЗУ, если только так запуск поместится.</translation>
    </message>
    <message>
        <source>Norms in fp32</source>
        <translation>Нормы в fp32</translation>
    </message>
    <message>
        <source>Turns the weights of norm layers into fp32 before training.</source>
        <translation>Переводит веса слоёв нормализации в fp32 перед обучением.</translation>
    </message>
    <message>
        <source>Turn it on together with quantised weights, or when a bf16 loss jumps. Leave it off for plain LoRA.</source>
        <translation>Включите при квантованных весах или если потери в bf16 скачут. Для обычной LoRA оставьте выключенным.</translation>
    </message>
    <message>
        <source>A few MB.</source>
        <translation>Несколько МБ.</translation>
    </message>
    <message>
        <source>Can steady the training of deep or quantised models.</source>
        <translation>Может стабилизировать обучение глубоких или квантованных моделей.</translation>
    </message>
    <message>
        <source>Our engine keeps each frozen weight in its own type.</source>
        <translation>Наш движок хранит каждый замороженный вес в его собственном типе.</translation>
    </message>
    <message>
        <source>Logits in fp32</source>
        <translation>Логиты в fp32</translation>
    </message>
    <message>
        <source>Turns the output of the last layer into fp32 in LLaMA-Factory.</source>
        <translation>Переводит выход последнего слоя в fp32 в LLaMA-Factory.</translation>
    </message>
    <message>
        <source>Leave it off: the loss there is computed in fp32 in any case. Turn it on only for code that reads the logits itself.</source>
        <translation>Оставьте выключенным: потери там в любом случае вычисляются в fp32. Включайте только для кода, который сам читает логиты.</translation>
    </message>
    <message>
        <source>In LLaMA-Factory one more copy of the logits, a large item with a large vocabulary.</source>
        <translation>В LLaMA-Factory — ещё одна копия логитов, а при большом словаре она велика.</translation>
    </message>
    <message>
        <source>No effect on the usual loss.</source>
        <translation>На обычные потери не влияет.</translation>
    </message>
    <message>
        <source>Our loss always reads logits as fp32, a few rows at a time.</source>
        <translation>Наши потери всегда читают логиты как fp32, по нескольку строк за раз.</translation>
    </message>
    <message>
        <source>Shifted sparse attention</source>
        <translation>Внимание со сдвигом</translation>
    </message>
    <message>
        <source>Splits long inputs into groups that attend only to themselves, shifted in half of the heads, as in LongLoRA. Llama models only.</source>
        <translation>Делит длинные входы на группы с вниманием только внутри группы, со сдвигом в половине голов, как в LongLoRA. Только для моделей Llama.</translation>
    </message>
    <message>
        <source>Turn it on in exported commands for very long inputs with little compute, off for inputs that fit the context. Answers use full attention. Not with PPO.</source>
        <translation>Включите в экспортированных командах для очень длинных входов при скромных ресурсах; для входов в пределах контекста выключите. Ответы используют полное внимание. Несовместимо с PPO.</translation>
    </message>
    <message>
        <source>Less for attention on long inputs.</source>
        <translation>Меньше на внимание при длинных входах.</translation>
    </message>
    <message>
        <source>Attention cost grows linearly with length.</source>
        <translation>Стоимость внимания растёт с длиной линейно.</translation>
    </message>
    <message>
        <source>An approximation while training.</source>
        <translation>При обучении — приближение.</translation>
    </message>
    <message>
        <source>Our engine always attends to the whole sample.</source>
        <translation>В нашем движке внимание всегда охватывает весь пример.</translation>
    </message>
    <message>
        <source>Router loss weight</source>
        <translation>Вес потерь роутера</translation>
    </message>
    <message>
        <source>Weight of the extra loss that spreads tokens evenly over the experts of a mixture model. Empty keeps the model&apos;s own.</source>
        <translation>Вес дополнительных потерь, которые равномерно распределяют токены по экспертам модели MoE. Пусто — значение самой модели.</translation>
    </message>
    <message>
        <source>Raise it, for example to 0.001, if a few experts take nearly all tokens; lower it if the main loss stalls. Leave it empty for models without experts.</source>
        <translation>Увеличьте, например до 0.001, если несколько экспертов забирают почти все токены; уменьшите, если основные потери застыли. Для моделей без экспертов оставьте пустым.</translation>
    </message>
    <message>
        <source>Balanced experts use the whole model; too high a weight disturbs the main loss.</source>
        <translation>При равновесии экспертов работает вся модель; слишком большой вес мешает основным потерям.</translation>
    </message>
    <message>
        <source>Our engine trains adapters with the router left as it is.</source>
        <translation>Наш движок обучает адаптеры, а роутер не трогает.</translation>
    </message>
    <message>
        <source>Train from scratch</source>
        <translation>Обучение с нуля</translation>
    </message>
    <message>
        <source>Starts from random weights with the architecture of the given model instead of its trained weights.</source>
        <translation>Начинает со случайных весов в архитектуре заданной модели вместо её обученных весов.</translation>
    </message>
    <message>
        <source>Turn it on only for tiny models and experiments: a useful language model needs billions of tokens. Leave it off to tune. It goes with full tuning and plain text.</source>
        <translation>Включайте только для крошечных моделей и опытов: полезной языковой модели нужны миллиарды токенов. Для дообучения оставьте выключенным. Сочетается с полным дообучением и простым текстом.</translation>
    </message>
    <message>
        <source>As full tuning: about 16 bytes per parameter.</source>
        <translation>Как при полном дообучении: около 16 байт на параметр.</translation>
    </message>
    <message>
        <source>As full tuning, over far more data.</source>
        <translation>Как при полном дообучении, но данных намного больше.</translation>
    </message>
    <message>
        <source>The model knows nothing at the start.</source>
        <translation>Вначале модель не знает ничего.</translation>
    </message>
    <message>
        <source>Our engine tunes trained models.</source>
        <translation>Наш движок дообучает уже обученные модели.</translation>
    </message>
    <message>
        <source>Our engine does not train OFT rotations.</source>
        <translation>Наш движок не обучает вращения OFT.</translation>
    </message>
    <message>
        <source>Our engine starts adapters at zero effect.</source>
        <translation>Наш движок начинает с адаптеров, которые ничего не меняют.</translation>
    </message>
    <message>
        <source>LoRA rank</source>
        <translation>Ранг LoRA</translation>
    </message>
    <message>
        <source>The inner width of the two small matrices beside each tuned weight: how much change they can express.</source>
        <translation>Внутренняя ширина двух малых матриц рядом с каждым обучаемым весом: насколько сложные изменения они могут выразить.</translation>
    </message>
    <message>
        <source>Higher is more flexible and overfits sooner.</source>
        <translation>Чем выше, тем гибче, но и переобучение раньше.</translation>
    </message>
    <message>
        <source>LoRA alpha</source>
        <translation>Альфа LoRA</translation>
    </message>
    <message>
        <source>The strength of the adapter: its output is multiplied by alpha divided by rank. Empty means twice the rank.</source>
        <translation>Сила адаптера: его выход умножается на альфу, делённую на ранг. Пусто — удвоенный ранг.</translation>
    </message>
    <message>
        <source>Too high makes training jump; too low learns slowly.</source>
        <translation>При слишком большом значении обучение скачет, при слишком малом идёт медленно.</translation>
    </message>
    <message>
        <source>LoRA dropout</source>
        <translation>Дропаут LoRA</translation>
    </message>
    <message>
        <source>The share of inputs that are set to zero before the adapter while training.</source>
        <translation>Доля входов адаптера, которые при обучении обнуляются.</translation>
    </message>
    <message>
        <source>One more saved input per adapter.</source>
        <translation>Ещё один сохранённый вход на каждый адаптер.</translation>
    </message>
    <message>
        <source>Reduces overfitting; too much slows learning.</source>
        <translation>Снижает переобучение; избыток замедляет обучение.</translation>
    </message>
    <message>
        <source>The linear layers that get an adapter, by name and separated by commas. all means every linear layer except the output layer.</source>
        <translation>Линейные слои, которые получают адаптер: имена через запятую. all — все линейные слои, кроме выходного.</translation>
    </message>
    <message>
        <source>q_proj,v_proj needs about an eighth of the adapter parameters of all.</source>
        <translation>У q_proj,v_proj около восьмой части параметров адаптера от all.</translation>
    </message>
    <message>
        <source>Fewer targets, slightly faster steps.</source>
        <translation>Меньше модулей — шаги чуть быстрее.</translation>
    </message>
    <message>
        <source>all learns clearly better at the same size.</source>
        <translation>all при том же размере учится заметно лучше.</translation>
    </message>
    <message>
        <source>Additional modules</source>
        <translation>Дополнительные модули</translation>
    </message>
    <message>
        <source>Modules that are trained in full and saved with the adapter, separated by commas: embed_tokens, lm_head.</source>
        <translation>Модули, которые обучаются целиком и сохраняются с адаптером, через запятую: embed_tokens, lm_head.</translation>
    </message>
    <message>
        <source>A full fp32 copy with gradient and optimizer state: over 8 GB per embedding table of a 7B model.</source>
        <translation>Полная копия в fp32 с градиентом и состоянием оптимизатора: больше 8&#xa0;ГБ на таблицу эмбеддингов модели 7B.</translation>
    </message>
    <message>
        <source>Slower, most of all for lm_head.</source>
        <translation>Медленнее, особенно для lm_head.</translation>
    </message>
    <message>
        <source>Lets tokens change their meaning.</source>
        <translation>Позволяет токенам менять смысл.</translation>
    </message>
    <message>
        <source>Multiplies the learning rate of the second adapter matrix, as LoRA+ proposes. Empty leaves both the same.</source>
        <translation>Умножает скорость обучения второй матрицы адаптера, как предлагает LoRA+. Пусто — одинаковая для обеих.</translation>
    </message>
    <message>
        <source>No effect per step; fewer steps may do.</source>
        <translation>На шаг не влияет; шагов может понадобиться меньше.</translation>
    </message>
    <message>
        <source>Too high a ratio makes training jump.</source>
        <translation>При слишком большом отношении обучение скачет.</translation>
    </message>
    <message>
        <source>The learning rate of embedding adapters under LoRA+.</source>
        <translation>Скорость обучения адаптеров на эмбеддингах при LoRA+.</translation>
    </message>
    <message>
        <source>Matters only with LoRA+ and an embedding among the targets; too high a rate damages rare tokens.</source>
        <translation>Важно только с LoRA+ и эмбеддингами среди модулей; слишком высокая скорость портит редкие токены.</translation>
    </message>
    <message>
        <source>Merges the given adapters into the weights and starts a fresh one, instead of training the last one further.</source>
        <translation>Сливает заданные адаптеры с весами и начинает новый, а не продолжает обучать последний.</translation>
    </message>
    <message>
        <source>As any new adapter.</source>
        <translation>Как у любого нового адаптера.</translation>
    </message>
    <message>
        <source>Merging takes a moment at the start.</source>
        <translation>Слияние занимает немного времени в начале.</translation>
    </message>
    <message>
        <source>The result works only on top of the merged model.</source>
        <translation>Результат работает только поверх модели после слияния.</translation>
    </message>
    <message>
        <source>Our engine continues the given adapter or starts one on the plain model.</source>
        <translation>Наш движок продолжает заданный адаптер или начинает новый на исходной модели.</translation>
    </message>
    <message>
        <source>DoRA</source>
        <translation>DoRA</translation>
    </message>
    <message>
        <source>Splits each weight into length and direction: LoRA changes the direction, an extra vector the length.</source>
        <translation>Раскладывает каждый вес на длину и направление: LoRA меняет направление, дополнительный вектор — длину.</translation>
    </message>
    <message>
        <source>A few per cent more.</source>
        <translation>На несколько процентов больше.</translation>
    </message>
    <message>
        <source>Clearly slower: the length of each weight row is computed at each step.</source>
        <translation>Заметно медленнее: длина каждой строки весов вычисляется на каждом шаге.</translation>
    </message>
    <message>
        <source>Often slightly better than LoRA of the same rank.</source>
        <translation>Часто немного лучше LoRA того же ранга.</translation>
    </message>
    <message>
        <source>PiSSA</source>
        <translation>PiSSA</translation>
    </message>
    <message>
        <source>Starts the adapter from the largest parts of each weight, found by singular values, and keeps the rest frozen.</source>
        <translation>Начинает адаптер с главных составляющих каждого веса, найденных по сингулярным числам, а остальное замораживает.</translation>
    </message>
    <message>
        <source>The start takes minutes.</source>
        <translation>Подготовка занимает минуты.</translation>
    </message>
    <message>
        <source>Often a lower loss at the same rank.</source>
        <translation>Часто потери ниже при том же ранге.</translation>
    </message>
    <message>
        <source>PiSSA iterations</source>
        <translation>Итерации PiSSA</translation>
    </message>
    <message>
        <source>Rounds of the fast singular value method; -1 computes the exact decomposition.</source>
        <translation>Число итераций быстрого сингулярного разложения; -1 вычисляет точное.</translation>
    </message>
    <message>
        <source>16 rounds are close to exact.</source>
        <translation>16 итераций почти точны.</translation>
    </message>
    <message>
        <source>PiSSA conversion</source>
        <translation>Конвертация PiSSA</translation>
    </message>
    <message>
        <source>Saves a PiSSA adapter as an ordinary one of twice the rank that fits the original model.</source>
        <translation>Сохраняет адаптер PiSSA как обычный, удвоенного ранга, подходящий к исходной модели.</translation>
    </message>
    <message>
        <source>Saving takes a little longer.</source>
        <translation>Сохранение немного дольше.</translation>
    </message>
    <message>
        <source>The converted adapter gives the same answers.</source>
        <translation>Конвертированный адаптер даёт те же ответы.</translation>
    </message>
    <message>
        <source>OFT blocks</source>
        <translation>Блоки OFT</translation>
    </message>
    <message>
        <source>The number of rotation blocks per layer; 0 takes the block size instead.</source>
        <translation>Число блоков вращения на слой; 0 — по размеру блока.</translation>
    </message>
    <message>
        <source>Fewer blocks are larger and need more memory.</source>
        <translation>Чем блоков меньше, тем они крупнее и тем больше нужно памяти.</translation>
    </message>
    <message>
        <source>Larger blocks are slower.</source>
        <translation>Крупные блоки медленнее.</translation>
    </message>
    <message>
        <source>Larger blocks express more.</source>
        <translation>Крупные блоки выражают больше.</translation>
    </message>
    <message>
        <source>OFT block size</source>
        <translation>Размер блока OFT</translation>
    </message>
    <message>
        <source>The width of each rotation block.</source>
        <translation>Ширина каждого блока вращения.</translation>
    </message>
    <message>
        <source>Grows in proportion to the block size.</source>
        <translation>Растёт пропорционально размеру блока.</translation>
    </message>
    <message>
        <source>Larger blocks express more and overfit sooner.</source>
        <translation>Крупные блоки выражают больше, но раньше переобучаются.</translation>
    </message>
    <message>
        <source>The linear layers that get rotations, by name and separated by commas, or all.</source>
        <translation>Линейные слои, которые получают вращения: имена через запятую или all.</translation>
    </message>
    <message>
        <source>In proportion to the number of layers.</source>
        <translation>Пропорционально числу слоёв.</translation>
    </message>
    <message>
        <source>Fewer targets, faster steps.</source>
        <translation>Меньше модулей — быстрее шаги.</translation>
    </message>
    <message>
        <source>Fewer targets learn less.</source>
        <translation>При меньшем числе модулей усваивается меньше.</translation>
    </message>
    <message>
        <source>OFT module dropout</source>
        <translation>Дропаут OFT</translation>
    </message>
    <message>
        <source>How often a whole rotation is left out while training.</source>
        <translation>Как часто при обучении пропускается вращение целиком.</translation>
    </message>
    <message>
        <source>The model to tune: a folder in Hugging Face layout, a GGUF file, or a hub name that is already in the local cache.</source>
        <translation>Модель для дообучения: папка в формате Hugging Face, файл GGUF или имя на хабе, если модель уже в локальном кэше.</translation>
    </message>
    <message>
        <source>Take an instruct model to adjust behaviour, a base model to teach a new format with much data. Go smaller if memory is short, larger if answers stay poor.</source>
        <translation>Возьмите модель instruct, чтобы подправить поведение, и базовую, чтобы научить новому формату на большом объёме данных. Меньше — если не хватает памяти, больше — если ответы остаются слабыми.</translation>
    </message>
    <message>
        <source>Two bytes per parameter in bf16, 15.2 GB for Qwen2.5-7B. A quantised GGUF file takes its size on disk.</source>
        <translation>Два байта на параметр в bf16: 15,2&#xa0;ГБ у Qwen2.5-7B. Квантованный файл GGUF занимает столько же, сколько на диске.</translation>
    </message>
    <message>
        <source>Time per token grows with the number of parameters.</source>
        <translation>Время на токен растёт с числом параметров.</translation>
    </message>
    <message>
        <source>Sets the ceiling of what tuning can reach.</source>
        <translation>Задаёт потолок того, чего можно достичь дообучением.</translation>
    </message>
    <message>
        <source>Fine-tuning method</source>
        <translation>Метод дообучения</translation>
    </message>
    <message>
        <source>How weights are changed: lora trains small matrices beside frozen weights, freeze trains some layers, full trains everything, oft trains rotations.</source>
        <translation>Как меняются веса: lora обучает малые матрицы рядом с замороженными весами, freeze — часть слоёв, full — всё, oft — вращения.</translation>
    </message>
    <message>
        <source>Start with lora and a learning rate of 5e-5. Go to full only with much data and memory, and lower the rate to 1e-5. Quantisation needs lora or oft.</source>
        <translation>Начните с lora и скорости обучения 5e-5. Переходите к full, только если много данных и памяти, и снизьте скорость до 1e-5. Для квантования нужен lora или oft.</translation>
    </message>
    <message>
        <source>lora adds about 0.3 GB for a 7B model at rank 8; full needs about 16 bytes per parameter.</source>
        <translation>lora добавляет около 0,3&#xa0;ГБ для модели 7B при ранге 8; full требует около 16 байт на параметр.</translation>
    </message>
    <message>
        <source>lora skips the weight gradients of frozen layers.</source>
        <translation>lora не вычисляет градиенты замороженных весов.</translation>
    </message>
    <message>
        <source>full can learn more and forgets more; lora is enough for most tasks.</source>
        <translation>full усваивает больше и больше забывает; для большинства задач хватает lora.</translation>
    </message>
    <message>
        <source>OFT</source>
        <translation>OFT</translation>
    </message>
    <message>
        <source>Freeze (some layers)</source>
        <translation>Заморозка (часть слоёв)</translation>
    </message>
    <message>
        <source>Our engine trains LoRA adapters or the whole model.</source>
        <translation>Наш движок обучает адаптеры LoRA или модель целиком.</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Полное</translation>
    </message>
    <message>
        <source>Adapters</source>
        <translation>Адаптеры</translation>
    </message>
    <message>
        <source>Adapters to start from, separated by commas. Training goes on with the last one; earlier ones are merged into the weights first.</source>
        <translation>Адаптеры, с которых начать, через запятую. Последний обучается дальше, предыдущие сначала сливаются с весами.</translation>
    </message>
    <message>
        <source>Leave it empty for a new adapter. Give the adapter of an earlier run to train it further on new data. To continue an interrupted run, resume from its checkpoint instead.</source>
        <translation>Для нового адаптера оставьте пустым. Укажите адаптер прежнего запуска, чтобы обучать его дальше на новых данных. Прерванный запуск продолжайте с его чекпоинта.</translation>
    </message>
    <message>
        <source>As for a new adapter of the same rank.</source>
        <translation>Как у нового адаптера того же ранга.</translation>
    </message>
    <message>
        <source>Continues what the adapter has learned, with a new learning rate schedule.</source>
        <translation>Продолжает то, чему адаптер уже научился, с новым расписанием скорости обучения.</translation>
    </message>
    <message>
        <source>Chat template</source>
        <translation>Шаблон чата</translation>
    </message>
    <message>
        <source>The format in which conversations become text: role markers, end marks, system prompt, thinking blocks. Training and chat use the same one.</source>
        <translation>Формат, в котором диалоги становятся текстом: метки ролей и конца, системный промпт, блоки рассуждений. Для обучения и чата он один.</translation>
    </message>
    <message>
        <source>Use the template of the model&apos;s own family. A base model can take any, if chat uses the same one. Left empty, it is read from the tokenizer&apos;s chat template.</source>
        <translation>Берите шаблон семейства самой модели. Базовой модели подойдёт любой, если чат использует тот же. Если пусто, берётся шаблон чата из токенизатора.</translation>
    </message>
    <message>
        <source>No effect beyond a few tokens per turn.</source>
        <translation>Не влияет, если не считать нескольких токенов на реплику.</translation>
    </message>
    <message>
        <source>A few more tokens per turn.</source>
        <translation>На несколько токенов больше в каждой реплике.</translation>
    </message>
    <message>
        <source>Decisive: with a wrong template an instruct model unlearns its format, and answers do not stop.</source>
        <translation>Решающее: с неверным шаблоном модель instruct разучивается своему формату, и ответы не кончаются.</translation>
    </message>
    <message>
        <source>Quantisation bits</source>
        <translation>Биты квантования</translation>
    </message>
    <message>
        <source>Keeps the frozen weights in few bits and trains LoRA on top, known as QLoRA. Empty leaves the weights as they are.</source>
        <translation>Хранит замороженные веса в малом числе бит и обучает LoRA поверх них — это QLoRA. Пусто — веса как есть.</translation>
    </message>
    <message>
        <source>Use 4 when the model does not fit, 8 for a smaller saving with less rounding, empty when memory suffices. Keep LoRA&apos;s learning rate of 5e-5. Not with full tuning or PiSSA.</source>
        <translation>4 — если модель не помещается, 8 — экономия меньше, но и округление слабее, пусто — если памяти хватает. Скорость обучения та же, что у LoRA: 5e-5. Несовместимо с полным дообучением и PiSSA.</translation>
    </message>
    <message>
        <source>Qwen2.5-7B shrinks from 15.2 GB to 5.5 GB with 4 bits, to 8.7 GB with 8.</source>
        <translation>Qwen2.5-7B сжимается с 15,2&#xa0;ГБ до 5,5&#xa0;ГБ при 4 битах и до 8,7&#xa0;ГБ при 8.</translation>
    </message>
    <message>
        <source>Weights are expanded before each use: somewhat slower.</source>
        <translation>Перед каждым использованием веса разворачиваются: несколько медленнее.</translation>
    </message>
    <message>
        <source>A small loss; usually close to unquantised LoRA.</source>
        <translation>Небольшая потеря; обычно близко к LoRA без квантования.</translation>
    </message>
    <message>
        <source>Quantisation method</source>
        <translation>Метод квантования</translation>
    </message>
    <message>
        <source>The library that quantises on loading: bnb for 4 or 8 bits, hqq for 1 to 6 or 8 bits, eetq for 8 bits. The others name checkpoints that are quantised already.</source>
        <translation>Библиотека, которая квантует при загрузке: bnb — 4 или 8 бит, hqq — 1–6 или 8 бит, eetq — 8 бит. Остальные обозначают уже квантованные чекпоинты.</translation>
    </message>
    <message>
        <source>Keep bnb. Take hqq for a width that bnb lacks, eetq for speed in 8 bits.</source>
        <translation>Оставьте bnb. Возьмите hqq ради разрядности, которой нет у bnb, или eetq ради скорости в 8 битах.</translation>
    </message>
    <message>
        <source>Decided by the number of bits, not by the method.</source>
        <translation>Определяется числом бит, а не методом.</translation>
    </message>
    <message>
        <source>bnb in 4 bits is the usual choice; eetq is made for fast 8-bit products.</source>
        <translation>bnb в 4 битах — обычный выбор; eetq создан для быстрых 8-битных умножений.</translation>
    </message>
    <message>
        <source>At the same width the differences are small.</source>
        <translation>При той же разрядности различия невелики.</translation>
    </message>
    <message>
        <source>bitsandbytes</source>
        <translation>bitsandbytes</translation>
    </message>
    <message>
        <source>GPTQ</source>
        <translation>GPTQ</translation>
    </message>
    <message>
        <source>AWQ</source>
        <translation>AWQ</translation>
    </message>
    <message>
        <source>AQLM</source>
        <translation>AQLM</translation>
    </message>
    <message>
        <source>Quanto</source>
        <translation>Quanto</translation>
    </message>
    <message>
        <source>EETQ</source>
        <translation>EETQ</translation>
    </message>
    <message>
        <source>HQQ</source>
        <translation>HQQ</translation>
    </message>
    <message>
        <source>MXFP4</source>
        <translation>MXFP4</translation>
    </message>
    <message>
        <source>FP8</source>
        <translation>FP8</translation>
    </message>
    <message>
        <source>4-bit type</source>
        <translation>Тип 4 бит</translation>
    </message>
    <message>
        <source>The set of sixteen values that 4-bit weights may take. nf4 spaces them for bell-shaped weights; fp4 is a plain 4-bit float.</source>
        <translation>Набор из шестнадцати значений для 4-битных весов. nf4 размещает их под колоколообразное распределение; fp4 — обычное 4-битное число с плавающей точкой.</translation>
    </message>
    <message>
        <source>Keep nf4. Take fp4 only to match an earlier run that used it; it acts with 4 bits alone.</source>
        <translation>Оставьте nf4. Берите fp4, только чтобы повторить прежний запуск с ним; действует лишь при 4 битах.</translation>
    </message>
    <message>
        <source>Both take four bits and one scale for every 64 weights.</source>
        <translation>Оба занимают четыре бита и один масштаб на каждые 64 веса.</translation>
    </message>
    <message>
        <source>No difference.</source>
        <translation>Разницы нет.</translation>
    </message>
    <message>
        <source>nf4 rounds usual weights with less error.</source>
        <translation>nf4 округляет обычные веса с меньшей ошибкой.</translation>
    </message>
    <message>
        <source>FP4</source>
        <translation>FP4</translation>
    </message>
    <message>
        <source>NF4</source>
        <translation>NF4</translation>
    </message>
    <message>
        <source>Double quantisation</source>
        <translation>Двойное квантование</translation>
    </message>
    <message>
        <source>Stores the scales of 4-bit blocks in eight bits as well, instead of 32.</source>
        <translation>Масштабы 4-битных блоков тоже хранит в восьми битах вместо 32.</translation>
    </message>
    <message>
        <source>Keep it on. Turn it off only to compare with runs that had it off. It acts together with 4-bit quantisation by bnb.</source>
        <translation>Оставьте включённым. Выключайте, только чтобы сравнить с запусками без него. Действует вместе с 4-битным квантованием bnb.</translation>
    </message>
    <message>
        <source>Saves about 0.05 bytes per weight: 0.3 GB for a 7B model.</source>
        <translation>Экономит около 0,05 байта на вес: 0,3&#xa0;ГБ у модели 7B.</translation>
    </message>
    <message>
        <source>One more small step when weights are expanded.</source>
        <translation>Ещё одно небольшое действие при разворачивании весов.</translation>
    </message>
    <message>
        <source>No measurable effect.</source>
        <translation>Заметно не влияет.</translation>
    </message>
    <message>
        <source>RoPE scaling</source>
        <translation>Масштабирование RoPE</translation>
    </message>
    <message>
        <source>Stretches position numbers so that a model can be trained beyond its native context length. Acts only if the cutoff length is above that limit.</source>
        <translation>Растягивает номера позиций, чтобы обучать модель сверх её исходной длины контекста. Действует, только если длина обрезки больше этого предела.</translation>
    </message>
    <message>
        <source>Leave it empty unless you need longer inputs. yarn and llama3 are the usual choices; linear disturbs short inputs most.</source>
        <translation>Оставьте пустым, если более длинные входы не нужны. Обычный выбор — yarn и llama3; linear сильнее всего портит короткие входы.</translation>
    </message>
    <message>
        <source>No effect by itself; longer inputs need more.</source>
        <translation>Само по себе не влияет; длинным входам нужно больше.</translation>
    </message>
    <message>
        <source>No effect by itself; long inputs are slow.</source>
        <translation>Само по себе не влияет; длинные входы медленны.</translation>
    </message>
    <message>
        <source>Needs some training on long data before quality returns.</source>
        <translation>Чтобы вернуть качество, нужно немного обучить на длинных данных.</translation>
    </message>
    <message>
        <source>Linear</source>
        <translation>Линейно</translation>
    </message>
    <message>
        <source>Dynamic</source>
        <translation>Динамически</translation>
    </message>
    <message>
        <source>YaRN</source>
        <translation>YaRN</translation>
    </message>
    <message>
        <source>Our engine uses the positions that the model was made with.</source>
        <translation>Наш движок использует позиции, с которыми модель создана.</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>Внимание</translation>
    </message>
    <message>
        <source>Which attention code LLaMA-Factory picks: auto and sdpa take PyTorch&apos;s fused one, disabled the plain one, fa2 and fa3 the FlashAttention packages.</source>
        <translation>Какой код внимания выбирает LLaMA-Factory: auto и sdpa — fused-вариант PyTorch, disabled — обычный, fa2 и fa3 — пакеты FlashAttention.</translation>
    </message>
    <message>
        <source>Keep auto. Take fa2 in exported commands if that package is installed and samples are long; take disabled only to find faults.</source>
        <translation>Оставьте auto. Берите fa2 в экспортированных командах, если этот пакет установлен и примеры длинные; disabled — только для поиска ошибок.</translation>
    </message>
    <message>
        <source>Fused attention stores no score matrix, so memory stays linear in length.</source>
        <translation>Fused-внимание не хранит матрицу весов внимания, поэтому память растёт с длиной линейно.</translation>
    </message>
    <message>
        <source>disabled is slow on long inputs; the fused ones are close to each other.</source>
        <translation>disabled медленен на длинных входах; fused-варианты близки друг к другу.</translation>
    </message>
    <message>
        <source>Plain</source>
        <translation>Обычное</translation>
    </message>
    <message>
        <source>PyTorch SDPA</source>
        <translation>PyTorch SDPA</translation>
    </message>
    <message>
        <source>FlashAttention 2</source>
        <translation>FlashAttention 2</translation>
    </message>
    <message>
        <source>FlashAttention packages belong to Python; our engine has its own fused attention, choose auto.</source>
        <translation>Пакеты FlashAttention относятся к Python; у нашего движка своё fused-внимание, выберите auto.</translation>
    </message>
    <message>
        <source>FlashAttention 3</source>
        <translation>FlashAttention 3</translation>
    </message>
    <message>
        <source>Our engine always uses its own fused attention.</source>
        <translation>Наш движок всегда использует своё fused-внимание.</translation>
    </message>
    <message>
        <source>Unsloth</source>
        <translation>Unsloth</translation>
    </message>
    <message>
        <source>Replaces model code by that of the Unsloth package in LLaMA-Factory.</source>
        <translation>Заменяет в LLaMA-Factory код модели кодом пакета Unsloth.</translation>
    </message>
    <message>
        <source>Turn it on in exported commands to save memory and time on one GPU. Leave it off with DeepSpeed stage 3 or a PPO reward adapter, which it does not support.</source>
        <translation>Включите в экспортированных командах, чтобы сберечь память и время на одном GPU. Оставьте выключенным с ZeRO-3 или адаптером вознаграждения PPO: их он не поддерживает.</translation>
    </message>
    <message>
        <source>In LLaMA-Factory clearly less for activations.</source>
        <translation>В LLaMA-Factory — заметно меньше на активации.</translation>
    </message>
    <message>
        <source>About 1.6 times as fast in LLaMA-Factory&apos;s own tests.</source>
        <translation>Примерно в 1,6 раза быстрее по тестам самой LLaMA-Factory.</translation>
    </message>
    <message>
        <source>Same mathematics, other rounding.</source>
        <translation>Математика та же, округление другое.</translation>
    </message>
    <message>
        <source>Our engine is fused already and runs the same with or without it.</source>
        <translation>Наш движок уже использует fused-ядра и работает одинаково с ним и без него.</translation>
    </message>
    <message>
        <source>Liger kernels</source>
        <translation>Ядра Liger</translation>
    </message>
    <message>
        <source>Replaces norm, rotary, SwiGLU and loss code by the fused Liger kernels in LLaMA-Factory.</source>
        <translation>Заменяет в LLaMA-Factory код нормализации, RoPE, SwiGLU и потерь fused-ядрами Liger.</translation>
    </message>
    <message>
        <source>Turn it on in exported commands when memory is short, above all with long samples. Turn it off only if a model does not support it.</source>
        <translation>Включите в экспортированных командах, если памяти мало, особенно с длинными примерами. Выключайте, только если модель это не поддерживает.</translation>
    </message>
    <message>
        <source>In LLaMA-Factory a 7B model grows by about 0.6 GB per 1,000 tokens instead of 2.5.</source>
        <translation>В LLaMA-Factory модель 7B растёт примерно на 0,6&#xa0;ГБ на 1000 токенов вместо 2,5.</translation>
    </message>
    <message>
        <source>Usually a little faster.</source>
        <translation>Обычно немного быстрее.</translation>
    </message>
    <message>
        <source>Trust remote code</source>
        <translation>Доверять коду модели</translation>
    </message>
    <message>
        <source>Lets the Python trainer run code that comes with a model; some new architectures need it there. LLaMA Board always sends it.</source>
        <translation>Разрешает обучению на Python выполнять код, который идёт с моделью; некоторым новым архитектурам он там нужен. LLaMA Board включает всегда.</translation>
    </message>
    <message>
        <source>Turn it on only for models whose authors you trust: the code can do anything you can. Turn it off to be safe.</source>
        <translation>Включайте только для моделей, авторам которых доверяете: код может всё, что можете вы. Для безопасности выключите.</translation>
    </message>
    <message>
        <source>None for models that LLaMA-Factory knows already.</source>
        <translation>Не влияет для моделей, которые LLaMA-Factory уже знает.</translation>
    </message>
    <message>
        <source>Our engine never runs code from a model folder.</source>
        <translation>Наш движок никогда не выполняет код из папки модели.</translation>
    </message>
    <message>
        <source>Device map when quantised</source>
        <translation>Устройства при квантовании</translation>
    </message>
    <message>
        <source>Spreads a quantised model over several devices for inference. Refused together with training.</source>
        <translation>Раскладывает квантованную модель по нескольким устройствам для инференса. При обучении недопустимо.</translation>
    </message>
    <message>
        <source>Use auto to chat with a quantised model that fits on no single GPU. Leave it empty for training and for models that fit.</source>
        <translation>Возьмите auto для чата с квантованной моделью, которая не помещается на один GPU. Для обучения и моделей, которые помещаются, оставьте пустым.</translation>
    </message>
    <message>
        <source>Splits the weights over the devices.</source>
        <translation>Делит веса между устройствами.</translation>
    </message>
    <message>
        <source>Devices work one after another, so answers come slowly.</source>
        <translation>Устройства работают по очереди, поэтому ответы идут медленно.</translation>
    </message>
    <message>
        <source>Our engine uses one device.</source>
        <translation>Наш движок использует одно устройство.</translation>
    </message>
    <message>
        <source>Off: gradients and optimizer state for the tower.</source>
        <translation>Выкл.: градиенты и состояние оптимизатора для башни.</translation>
    </message>
    <message>
        <source>Off: slower.</source>
        <translation>Выкл.: медленнее.</translation>
    </message>
    <message>
        <source>Off learns new visual features and may forget old ones.</source>
        <translation>Если выключить, выучит новые зрительные признаки, но может забыть старые.</translation>
    </message>
    <message>
        <source>Leaves the layer that turns picture features into token embeddings as it is.</source>
        <translation>Не меняет слой, который превращает признаки изображения в эмбеддинги токенов.</translation>
    </message>
    <message>
        <source>Off lets both parts adapt to each other.</source>
        <translation>Если выключить, обе части подстроятся друг под друга.</translation>
    </message>
    <message>
        <source>Leaves the language part as it is and trains only what is left unfrozen of the visual parts.</source>
        <translation>Не меняет языковую часть и обучает только незамороженные зрительные части.</translation>
    </message>
    <message>
        <source>Much less than training the language part.</source>
        <translation>Намного меньше, чем при обучении языковой части.</translation>
    </message>
    <message>
        <source>Somewhat faster.</source>
        <translation>Несколько быстрее.</translation>
    </message>
    <message>
        <source>Language abilities stay exactly.</source>
        <translation>Языковые умения сохраняются полностью.</translation>
    </message>
    <message>
        <source>Pictures with more pixels than this are made smaller, keeping their shape.</source>
        <translation>Изображения, где пикселей больше, уменьшаются с сохранением пропорций.</translation>
    </message>
    <message>
        <source>Each picture becomes tokens in proportion to its pixels.</source>
        <translation>Каждое изображение даёт токены пропорционально числу пикселей.</translation>
    </message>
    <message>
        <source>In proportion to the tokens.</source>
        <translation>Пропорционально числу токенов.</translation>
    </message>
    <message>
        <source>Details are lost in small pictures.</source>
        <translation>На маленьких изображениях теряются подробности.</translation>
    </message>
    <message>
        <source>pixels</source>
        <translation>пикселей</translation>
    </message>
    <message>
        <source>Pictures with fewer pixels than this are made larger, keeping their shape.</source>
        <translation>Изображения, где пикселей меньше, увеличиваются с сохранением пропорций.</translation>
    </message>
    <message>
        <source>Slightly more tokens for tiny pictures.</source>
        <translation>Чуть больше токенов для крошечных изображений.</translation>
    </message>
    <message>
        <source>Enlarging adds no detail.</source>
        <translation>Увеличение не добавляет подробностей.</translation>
    </message>
    <message>
        <source>Video frames with more pixels than this are made smaller.</source>
        <translation>Кадры видео, где пикселей больше, уменьшаются.</translation>
    </message>
    <message>
        <source>Pixels times frames become tokens.</source>
        <translation>Число токенов — пиксели, умноженные на кадры.</translation>
    </message>
    <message>
        <source>Small writing in videos is lost.</source>
        <translation>Теряются мелкие надписи в видео.</translation>
    </message>
    <message>
        <source>Video frames with fewer pixels than this are made larger.</source>
        <translation>Кадры видео, где пикселей меньше, увеличиваются.</translation>
    </message>
    <message>
        <source>How many frames of each second of a video are looked at.</source>
        <translation>Сколько кадров просматривается в каждой секунде видео.</translation>
    </message>
    <message>
        <source>Frames become tokens, up to the frame limit.</source>
        <translation>Кадры становятся токенами — до предела числа кадров.</translation>
    </message>
    <message>
        <source>In proportion to the frames.</source>
        <translation>Пропорционально числу кадров.</translation>
    </message>
    <message>
        <source>Too few frames miss short events.</source>
        <translation>Если кадров мало, короткие события пропадают.</translation>
    </message>
    <message>
        <source>frames/s</source>
        <translation>кадров/с</translation>
    </message>
    <message>
        <source>The most frames that are taken from one video; longer videos are sampled more thinly.</source>
        <translation>Сколько кадров самое большее берётся из одного видео; более длинные видео просматриваются реже.</translation>
    </message>
    <message>
        <source>Frames become tokens.</source>
        <translation>Кадры становятся токенами.</translation>
    </message>
    <message>
        <source>Long videos lose detail in time.</source>
        <translation>Длинные видео теряют подробности во времени.</translation>
    </message>
    <message>
        <source>frames</source>
        <translation>кадров</translation>
    </message>
    <message>
        <source>Our engine has AdamW only.</source>
        <translation>В нашем движке есть только AdamW.</translation>
    </message>
    <message>
        <source>Optimizer</source>
        <translation>Оптимизатор</translation>
    </message>
    <message>
        <source>The rule that turns gradients into updates. AdamW keeps two running means per trained weight.</source>
        <translation>Правило, по которому градиенты становятся обновлениями. AdamW хранит два скользящих средних на каждый обучаемый вес.</translation>
    </message>
    <message>
        <source>AdamW takes 8 bytes per trained weight, 8-bit forms 2: little for LoRA, much for full tuning.</source>
        <translation>AdamW занимает 8 байт на обучаемый вес, 8-битные варианты — 2: мало для LoRA, много для полного дообучения.</translation>
    </message>
    <message>
        <source>Matters only in full tuning.</source>
        <translation>Важно только при полном дообучении.</translation>
    </message>
    <message>
        <source>AdamW</source>
        <translation>AdamW</translation>
    </message>
    <message>
        <source>AdamW, fused</source>
        <translation>AdamW (fused)</translation>
    </message>
    <message>
        <source>adamw_torch_xla</source>
        <translation>adamw_torch_xla</translation>
    </message>
    <message>
        <source>adamw_torch_npu_fused</source>
        <translation>adamw_torch_npu_fused</translation>
    </message>
    <message>
        <source>adamw_apex_fused</source>
        <translation>adamw_apex_fused</translation>
    </message>
    <message>
        <source>adafactor</source>
        <translation>adafactor</translation>
    </message>
    <message>
        <source>adamw_anyprecision</source>
        <translation>adamw_anyprecision</translation>
    </message>
    <message>
        <source>adamw_torch_4bit</source>
        <translation>adamw_torch_4bit</translation>
    </message>
    <message>
        <source>adamw_torch_8bit</source>
        <translation>adamw_torch_8bit</translation>
    </message>
    <message>
        <source>ademamix</source>
        <translation>ademamix</translation>
    </message>
    <message>
        <source>sgd</source>
        <translation>sgd</translation>
    </message>
    <message>
        <source>adagrad</source>
        <translation>adagrad</translation>
    </message>
    <message>
        <source>ademamix_8bit</source>
        <translation>ademamix_8bit</translation>
    </message>
    <message>
        <source>lion_8bit</source>
        <translation>lion_8bit</translation>
    </message>
    <message>
        <source>lion_32bit</source>
        <translation>lion_32bit</translation>
    </message>
    <message>
        <source>paged_ademamix_32bit</source>
        <translation>paged_ademamix_32bit</translation>
    </message>
    <message>
        <source>paged_ademamix_8bit</source>
        <translation>paged_ademamix_8bit</translation>
    </message>
    <message>
        <source>paged_lion_32bit</source>
        <translation>paged_lion_32bit</translation>
    </message>
    <message>
        <source>paged_lion_8bit</source>
        <translation>paged_lion_8bit</translation>
    </message>
    <message>
        <source>rmsprop</source>
        <translation>rmsprop</translation>
    </message>
    <message>
        <source>rmsprop_bnb</source>
        <translation>rmsprop_bnb</translation>
    </message>
    <message>
        <source>rmsprop_bnb_8bit</source>
        <translation>rmsprop_bnb_8bit</translation>
    </message>
    <message>
        <source>rmsprop_bnb_32bit</source>
        <translation>rmsprop_bnb_32bit</translation>
    </message>
    <message>
        <source>galore_adamw</source>
        <translation>galore_adamw</translation>
    </message>
    <message>
        <source>galore_adamw_8bit</source>
        <translation>galore_adamw_8bit</translation>
    </message>
    <message>
        <source>galore_adafactor</source>
        <translation>galore_adafactor</translation>
    </message>
    <message>
        <source>galore_adamw_layerwise</source>
        <translation>galore_adamw_layerwise</translation>
    </message>
    <message>
        <source>galore_adamw_8bit_layerwise</source>
        <translation>galore_adamw_8bit_layerwise</translation>
    </message>
    <message>
        <source>galore_adafactor_layerwise</source>
        <translation>galore_adafactor_layerwise</translation>
    </message>
    <message>
        <source>lomo</source>
        <translation>lomo</translation>
    </message>
    <message>
        <source>adalomo</source>
        <translation>adalomo</translation>
    </message>
    <message>
        <source>grokadamw</source>
        <translation>grokadamw</translation>
    </message>
    <message>
        <source>schedule_free_radam</source>
        <translation>schedule_free_radam</translation>
    </message>
    <message>
        <source>schedule_free_adamw</source>
        <translation>schedule_free_adamw</translation>
    </message>
    <message>
        <source>schedule_free_sgd</source>
        <translation>schedule_free_sgd</translation>
    </message>
    <message>
        <source>apollo_adamw</source>
        <translation>apollo_adamw</translation>
    </message>
    <message>
        <source>apollo_adamw_layerwise</source>
        <translation>apollo_adamw_layerwise</translation>
    </message>
    <message>
        <source>stable_adamw</source>
        <translation>stable_adamw</translation>
    </message>
    <message>
        <source>Weight decay</source>
        <translation>Затухание весов</translation>
    </message>
    <message>
        <source>Shrinks trained weights a little at each step, by the learning rate times this number. Norms and biases are left out.</source>
        <translation>На каждом шаге немного уменьшает обучаемые веса — на скорость обучения, умноженную на это число. Нормы и смещения не затрагиваются.</translation>
    </message>
    <message>
        <source>0 is usual for LoRA. Raise it to 0.01 to 0.1 for long full tuning; lower it if learning is slow. A lower learning rate weakens it too.</source>
        <translation>Для LoRA обычно 0. Увеличьте до 0.01–0.1 при долгом полном дообучении; уменьшите, если обучение идёт медленно. Чем ниже скорость обучения, тем слабее действие.</translation>
    </message>
    <message>
        <source>Holds weights small and may help against overfitting; high values undo what was learned.</source>
        <translation>Не даёт весам расти и может помочь против переобучения; большие значения стирают выученное.</translation>
    </message>
    <message>
        <source>Adam β1</source>
        <translation>Adam β1</translation>
    </message>
    <message>
        <source>How slowly Adam&apos;s mean of the gradient forgets: 0.9 looks back about ten steps.</source>
        <translation>Насколько медленно забывает среднее градиента в Adam: 0.9 помнит около десяти шагов.</translation>
    </message>
    <message>
        <source>Keep 0.9. Lower it a little if the loss swings after sudden changes in the data; raise it only with very noisy small batches.</source>
        <translation>Оставьте 0.9. Немного уменьшите, если потери колеблются после резких перемен в данных; увеличивайте лишь при очень шумных малых батчах.</translation>
    </message>
    <message>
        <source>High values smooth the direction and react late.</source>
        <translation>Большие значения сглаживают направление и реагируют с опозданием.</translation>
    </message>
    <message>
        <source>Adam β2</source>
        <translation>Adam β2</translation>
    </message>
    <message>
        <source>How slowly Adam&apos;s mean of the squared gradient forgets: 0.999 looks back about a thousand steps.</source>
        <translation>Насколько медленно забывает среднее квадрата градиента в Adam: 0.999 помнит около тысячи шагов.</translation>
    </message>
    <message>
        <source>Keep 0.999. Lower it to 0.95 to 0.99 in short runs or after loss jumps, where it adapts faster.</source>
        <translation>Оставьте 0.999. Уменьшите до 0.95–0.99 в коротких запусках или после скачков потерь: так оно быстрее приспосабливается.</translation>
    </message>
    <message>
        <source>Too low a value makes steps uneven.</source>
        <translation>При слишком малом значении шаги неровные.</translation>
    </message>
    <message>
        <source>Adam ε</source>
        <translation>Adam ε</translation>
    </message>
    <message>
        <source>A small number added where Adam divides, so that weights with tiny gradients do not take huge steps.</source>
        <translation>Малое число, которое Adam добавляет в знаменатель, чтобы веса с крошечными градиентами не делали огромных шагов.</translation>
    </message>
    <message>
        <source>Keep 1e-8. Raise it to 1e-6 if training is unstable in low precision; lower values help nothing.</source>
        <translation>Оставьте 1e-8. Увеличьте до 1e-6, если обучение с низкой точностью неустойчиво; меньшие значения ничего не дают.</translation>
    </message>
    <message>
        <source>Large values turn Adam towards plain gradient descent.</source>
        <translation>Большие значения превращают Adam в обычный градиентный спуск.</translation>
    </message>
    <message>
        <source>Label smoothing</source>
        <translation>Сглаживание меток</translation>
    </message>
    <message>
        <source>Spreads a small part of the target over all tokens instead of the right one alone.</source>
        <translation>Отдаёт малую часть цели всем токенам, а не одному верному.</translation>
    </message>
    <message>
        <source>Keep 0 for language models. 0.1 comes from translation; raise it only if answers must be less certain, lower it if they turn vague.</source>
        <translation>Для языковых моделей оставьте 0. Значение 0.1 пришло из перевода; увеличивайте, только если ответы должны быть менее уверенными, уменьшите, если они расплываются.</translation>
    </message>
    <message>
        <source>No effect worth planning for.</source>
        <translation>Почти не влияет, учитывать незачем.</translation>
    </message>
    <message>
        <source>Answers become less certain, and losses no longer compare with other runs.</source>
        <translation>Ответы менее уверенны, а потери уже нельзя сравнивать с другими запусками.</translation>
    </message>
    <message>
        <source>Our loss takes the right token only.</source>
        <translation>Наши потери учитывают только верный токен.</translation>
    </message>
    <message>
        <source>Adam-mini</source>
        <translation>Adam-mini</translation>
    </message>
    <message>
        <source>Uses Adam-mini, which keeps one second mean per block of weights instead of one per weight.</source>
        <translation>Использует Adam-mini: он хранит одно второе среднее на блок весов, а не на каждый вес.</translation>
    </message>
    <message>
        <source>Turn it on in exported commands for full tuning when optimizer memory is the limit. Leave it off for LoRA, whose optimizer state is small anyway.</source>
        <translation>Включите в экспортированных командах при полном дообучении, если всё упирается в память оптимизатора. Для LoRA оставьте выключенным: состояние оптимизатора там и так мало.</translation>
    </message>
    <message>
        <source>Saves nearly 4 bytes per trained weight.</source>
        <translation>Экономит почти 4 байта на обучаемый вес.</translation>
    </message>
    <message>
        <source>About as AdamW.</source>
        <translation>Примерно как AdamW.</translation>
    </message>
    <message>
        <source>Close to AdamW in its authors&apos; tests.</source>
        <translation>По тестам авторов близко к AdamW.</translation>
    </message>
    <message>
        <source>Muon</source>
        <translation>Muon</translation>
    </message>
    <message>
        <source>Uses Muon for weight matrices: each update is made orthogonal before it is applied. Embeddings and the output layer keep AdamW.</source>
        <translation>Использует Muon для матриц весов: каждое обновление сначала делается ортогональным. Для эмбеддингов и выходного слоя остаётся AdamW.</translation>
    </message>
    <message>
        <source>Try it in exported commands for full tuning, with a learning rate of its own. Leave it off for LoRA, where little is known of it.</source>
        <translation>Попробуйте в экспортированных командах при полном дообучении, с отдельно подобранной скоростью обучения. Для LoRA оставьте выключенным: опыта с ней мало.</translation>
    </message>
    <message>
        <source>One mean per weight instead of two.</source>
        <translation>Одно среднее на вес вместо двух.</translation>
    </message>
    <message>
        <source>A few extra products per step.</source>
        <translation>Несколько лишних умножений на шаг.</translation>
    </message>
    <message>
        <source>Often learns faster than AdamW in pre-training.</source>
        <translation>При предобучении часто учит быстрее AdamW.</translation>
    </message>
    <message>
        <source>Output folder</source>
        <translation>Выходная папка</translation>
    </message>
    <message>
        <source>Where the result, its checkpoints and its logs are saved.</source>
        <translation>Где сохраняются результат, его чекпоинты и журналы.</translation>
    </message>
    <message>
        <source>Use a new folder for each run. An existing one with checkpoints is resumed; one with a finished model is refused unless overwriting is on.</source>
        <translation>Берите новую папку для каждого запуска. Если в папке есть чекпоинты, обучение продолжится; если готовая модель — будет отказ, пока не включена перезапись.</translation>
    </message>
    <message>
        <source>Disk only: about 80 MB per adapter of a 7B model at rank 8, three times that with optimizer state.</source>
        <translation>Только диск: около 80&#xa0;МБ на адаптер модели 7B при ранге 8, втрое больше с состоянием оптимизатора.</translation>
    </message>
    <message>
        <source>Slow disks delay each save.</source>
        <translation>Медленный диск задерживает каждое сохранение.</translation>
    </message>
    <message>
        <source>Overwrite the output</source>
        <translation>Перезапись вывода</translation>
    </message>
    <message>
        <source>Starts from the beginning although the output folder holds an earlier run. Only the old log is deleted; files of the same name are replaced.</source>
        <translation>Начинает сначала, хотя в выходной папке есть прежний запуск. Удаляется только старый журнал; файлы с теми же именами заменяются.</translation>
    </message>
    <message>
        <source>Turn it on to repeat a run into the same folder. Leave it off to resume.</source>
        <translation>Включите, чтобы повторить запуск в той же папке. Чтобы продолжить прежний, оставьте выключенным.</translation>
    </message>
    <message>
        <source>Work that could be resumed is done again.</source>
        <translation>Работа, которую можно было продолжить, делается заново.</translation>
    </message>
    <message>
        <source>Resume from</source>
        <translation>Продолжить с чекпоинта</translation>
    </message>
    <message>
        <source>As the run itself.</source>
        <translation>Как у самого запуска.</translation>
    </message>
    <message>
        <source>Skips the steps that are done.</source>
        <translation>Пропускает уже пройденные шаги.</translation>
    </message>
    <message>
        <source>As if never interrupted.</source>
        <translation>Как если бы перерыва не было.</translation>
    </message>
    <message>
        <source>One small read-back per point.</source>
        <translation>Одно небольшое чтение с устройства на точку.</translation>
    </message>
    <message>
        <source>No effect on the model; short intervals show noise.</source>
        <translation>На модель не влияет; короткие интервалы показывают шум.</translation>
    </message>
    <message>
        <source>Log by</source>
        <translation>Логирование</translation>
    </message>
    <message>
        <source>Whether the loss is logged by steps, once per epoch, or not at all.</source>
        <translation>Записываются ли потери по шагам, раз за эпоху или никогда.</translation>
    </message>
    <message>
        <source>Log the first step</source>
        <translation>Логировать шаг 1</translation>
    </message>
    <message>
        <source>Logs the first step as well, before the first interval is over.</source>
        <translation>Записывает и первый шаг, не дожидаясь конца первого интервала.</translation>
    </message>
    <message>
        <source>Hide NaN losses</source>
        <translation>Скрыть NaN</translation>
    </message>
    <message>
        <source>Leaves losses that are not finite out of the logged mean.</source>
        <translation>Не учитывает в записываемом среднем потери, которые не конечны.</translation>
    </message>
    <message>
        <source>Keep it on in exported commands for a readable curve; turn it off there to see when a run breaks.</source>
        <translation>Оставьте включённым в экспортированных командах, чтобы кривая читалась; выключите там, чтобы видеть, когда запуск ломается.</translation>
    </message>
    <message>
        <source>Our trainer stops at a loss that is not finite instead of hiding it.</source>
        <translation>Наше обучение останавливается, когда потери не конечны, а не скрывает их.</translation>
    </message>
    <message>
        <source>Disk: each checkpoint holds model and optimizer state.</source>
        <translation>Диск: в каждом чекпоинте модель и состояние оптимизатора.</translation>
    </message>
    <message>
        <source>Each save pauses training for a moment.</source>
        <translation>Каждое сохранение ненадолго приостанавливает обучение.</translation>
    </message>
    <message>
        <source>Save by</source>
        <translation>Сохранение</translation>
    </message>
    <message>
        <source>Whether checkpoints are written by steps, once per epoch, never, or only when the evaluation improves.</source>
        <translation>Записываются ли чекпоинты по шагам, раз за эпоху, никогда или только при улучшении оценки.</translation>
    </message>
    <message>
        <source>Disk space for each checkpoint.</source>
        <translation>Место на диске для каждого чекпоинта.</translation>
    </message>
    <message>
        <source>Rare saves cost nothing.</source>
        <translation>Редкие сохранения ничего не стоят.</translation>
    </message>
    <message>
        <source>best keeps what generalises best.</source>
        <translation>best хранит то, что лучше всего обобщает.</translation>
    </message>
    <message>
        <source>When better</source>
        <translation>При улучшении</translation>
    </message>
    <message>
        <source>Checkpoints to keep</source>
        <translation>Хранить чекпоинтов</translation>
    </message>
    <message>
        <source>Deletes the oldest checkpoints beyond this number; the best one is spared. Empty or 0 keeps all.</source>
        <translation>Удаляет самые старые чекпоинты сверх этого числа, кроме лучшего. Пусто или 0 — хранить все.</translation>
    </message>
    <message>
        <source>Saves disk space, most of all under full tuning.</source>
        <translation>Экономит место на диске, особенно при полном дообучении.</translation>
    </message>
    <message>
        <source>checkpoints</source>
        <translation>чекпоинтов</translation>
    </message>
    <message>
        <source>Save the model only</source>
        <translation>Только модель</translation>
    </message>
    <message>
        <source>A third of the disk space for adapters.</source>
        <translation>Для адаптеров — треть места на диске.</translation>
    </message>
    <message>
        <source>Faster saves.</source>
        <translation>Сохранение быстрее.</translation>
    </message>
    <message>
        <source>Such a checkpoint can be used but not exactly resumed.</source>
        <translation>Таким чекпоинтом можно пользоваться, но точно продолжить с него нельзя.</translation>
    </message>
    <message>
        <source>Plot the loss</source>
        <translation>График потерь</translation>
    </message>
    <message>
        <source>A moment at the end.</source>
        <translation>Недолго в конце.</translation>
    </message>
    <message>
        <source>Do not skip data</source>
        <translation>Не пропускать данные</translation>
    </message>
    <message>
        <source>Starts a resumed epoch with its first batch instead of where it stopped.</source>
        <translation>Начинает продолженную эпоху с её первого батча, а не с места остановки.</translation>
    </message>
    <message>
        <source>Resuming starts at once.</source>
        <translation>Продолжение начинается сразу.</translation>
    </message>
    <message>
        <source>Some rows are seen twice and others not at all.</source>
        <translation>Одни примеры встречаются дважды, другие — ни разу.</translation>
    </message>
    <message>
        <source>Our trainer resumes at the exact row at no cost.</source>
        <translation>Наше обучение продолжает ровно с того же примера, и это ничего не стоит.</translation>
    </message>
    <message>
        <source>Full tuning with gradients projected to few dimensions, so that the optimizer keeps small means.</source>
        <translation>Полное дообучение с градиентами, спроецированными в пространство малой размерности, чтобы средние оптимизатора были малы.</translation>
    </message>
    <message>
        <source>Optimizer state shrinks to a fraction.</source>
        <translation>Состояние оптимизатора сокращается в несколько раз.</translation>
    </message>
    <message>
        <source>A decomposition at each update of the projection.</source>
        <translation>Разложение при каждом обновлении проекции.</translation>
    </message>
    <message>
        <source>Between LoRA and full tuning.</source>
        <translation>Между LoRA и полным дообучением.</translation>
    </message>
    <message>
        <source>GaLore rank</source>
        <translation>Ранг GaLore</translation>
    </message>
    <message>
        <source>The dimensions that GaLore keeps of each gradient matrix.</source>
        <translation>Сколько размерностей GaLore оставляет от каждой матрицы градиента.</translation>
    </message>
    <message>
        <source>Raise it towards 128 and more for quality, lower it for memory; 16 is very small.</source>
        <translation>Увеличьте до 128 и больше ради качества, уменьшите ради памяти; 16 — очень мало.</translation>
    </message>
    <message>
        <source>Optimizer state grows with it.</source>
        <translation>Состояние оптимизатора растёт вместе с ним.</translation>
    </message>
    <message>
        <source>Higher is closer to full tuning.</source>
        <translation>Чем выше, тем ближе к полному дообучению.</translation>
    </message>
    <message>
        <source>Steps after which GaLore computes its projection anew.</source>
        <translation>Через сколько шагов GaLore вычисляет проекцию заново.</translation>
    </message>
    <message>
        <source>A short interval costs time: each update decomposes every matrix.</source>
        <translation>Короткий интервал требует времени: каждое обновление раскладывает все матрицы.</translation>
    </message>
    <message>
        <source>A long interval works with an outdated view.</source>
        <translation>При длинном интервале проекция устаревает.</translation>
    </message>
    <message>
        <source>GaLore scale</source>
        <translation>Масштаб GaLore</translation>
    </message>
    <message>
        <source>Multiplies the update when it is projected back to full size.</source>
        <translation>Умножает обновление, когда оно проецируется обратно в полный размер.</translation>
    </message>
    <message>
        <source>Acts like a learning rate for projected weights only.</source>
        <translation>Действует как скорость обучения только для спроецированных весов.</translation>
    </message>
    <message>
        <source>The layers whose gradients are projected, by name and separated by commas, or all linear layers.</source>
        <translation>Слои, градиенты которых проецируются: имена через запятую или все линейные слои.</translation>
    </message>
    <message>
        <source>Each layer left out keeps its full optimizer state.</source>
        <translation>У каждого исключённого слоя остаётся полное состояние оптимизатора.</translation>
    </message>
    <message>
        <source>GaLore layer by layer</source>
        <translation>GaLore послойно</translation>
    </message>
    <message>
        <source>Gradients of one layer at a time.</source>
        <translation>Градиенты одного слоя за раз.</translation>
    </message>
    <message>
        <source>No gradient clipping over all layers.</source>
        <translation>Без обрезки градиента по всем слоям.</translation>
    </message>
    <message>
        <source>Full tuning in which scale factors are found in few dimensions while the gradient itself stays whole.</source>
        <translation>Полное дообучение, где масштабы находятся в пространстве малой размерности, а сам градиент остаётся целым.</translation>
    </message>
    <message>
        <source>Optimizer state close to that of plain SGD.</source>
        <translation>Состояние оптимизатора почти как у простого SGD.</translation>
    </message>
    <message>
        <source>Hardly slower than AdamW.</source>
        <translation>Почти не медленнее AdamW.</translation>
    </message>
    <message>
        <source>Near AdamW in its authors&apos; tests.</source>
        <translation>По тестам авторов почти как AdamW.</translation>
    </message>
    <message>
        <source>APOLLO rank</source>
        <translation>Ранг APOLLO</translation>
    </message>
    <message>
        <source>The dimensions in which APOLLO estimates its scale factors.</source>
        <translation>Размерность, в которой APOLLO оценивает масштабы.</translation>
    </message>
    <message>
        <source>Higher estimates are less noisy.</source>
        <translation>При большей размерности оценки масштаба менее шумные.</translation>
    </message>
    <message>
        <source>Steps after which APOLLO makes its projection anew.</source>
        <translation>Через сколько шагов APOLLO строит проекцию заново.</translation>
    </message>
    <message>
        <source>Cheap for random projections.</source>
        <translation>Для случайных проекций почти ничего не стоит.</translation>
    </message>
    <message>
        <source>APOLLO scale</source>
        <translation>Масштаб APOLLO</translation>
    </message>
    <message>
        <source>The layers that APOLLO acts on, by name and separated by commas, or all linear layers.</source>
        <translation>Слои, на которые действует APOLLO: имена через запятую или все линейные слои.</translation>
    </message>
    <message>
        <source>APOLLO layer by layer</source>
        <translation>APOLLO послойно</translation>
    </message>
    <message>
        <source>Full tuning block by block: one part of the model is trained at a time while the rest waits.</source>
        <translation>Полное дообучение по блокам: одна часть модели обучается, остальные ждут.</translation>
    </message>
    <message>
        <source>Gradients and optimizer state of one block only.</source>
        <translation>Градиенты и состояние оптимизатора только одного блока.</translation>
    </message>
    <message>
        <source>Backward work shrinks too.</source>
        <translation>Обратный проход тоже сокращается.</translation>
    </message>
    <message>
        <source>Near full tuning, with more steps.</source>
        <translation>Близко к полному дообучению, но шагов больше.</translation>
    </message>
    <message>
        <source>BAdam mode</source>
        <translation>Режим BAdam</translation>
    </message>
    <message>
        <source>Whether one layer at a time is trained, or a share of all weights.</source>
        <translation>Обучается один слой за раз или доля всех весов.</translation>
    </message>
    <message>
        <source>ratio keeps whole gradients.</source>
        <translation>ratio хранит градиенты целиком.</translation>
    </message>
    <message>
        <source>layer shortens the backward pass.</source>
        <translation>layer укорачивает обратный проход.</translation>
    </message>
    <message>
        <source>No clear difference.</source>
        <translation>Явной разницы нет.</translation>
    </message>
    <message>
        <source>Layer by layer</source>
        <translation>Послойно</translation>
    </message>
    <message>
        <source>Share of the weights</source>
        <translation>Доля весов</translation>
    </message>
    <message>
        <source>The order in which blocks are trained: upwards, downwards, random, or one block only.</source>
        <translation>Порядок обучения блоков: снизу вверх, сверху вниз, случайно или только один блок.</translation>
    </message>
    <message>
        <source>Upwards</source>
        <translation>Снизу вверх</translation>
    </message>
    <message>
        <source>Downwards</source>
        <translation>Сверху вниз</translation>
    </message>
    <message>
        <source>Random</source>
        <translation>Случайно</translation>
    </message>
    <message>
        <source>One block only</source>
        <translation>Один блок</translation>
    </message>
    <message>
        <source>Steps spent on one block before the next; -1 stays on the first.</source>
        <translation>Сколько шагов обучается блок до перехода к следующему; -1 оставляет первый.</translation>
    </message>
    <message>
        <source>Switching takes a moment.</source>
        <translation>Переход занимает немного времени.</translation>
    </message>
    <message>
        <source>Too short a turn learns little.</source>
        <translation>За слишком короткое время блок мало чему научится.</translation>
    </message>
    <message>
        <source>The share of weights that is updated at a time in ratio mode.</source>
        <translation>Доля весов, обновляемых за раз в режиме ratio.</translation>
    </message>
    <message>
        <source>Optimizer state in proportion.</source>
        <translation>Состояние оптимизатора — пропорционально доле.</translation>
    </message>
    <message>
        <source>A larger share learns faster per step.</source>
        <translation>Чем больше доля, тем быстрее учёба на каждом шаге.</translation>
    </message>
    <message>
        <source>Our engine trains supervised fine-tuning only.</source>
        <translation>Наш движок выполняет только дообучение с учителем.</translation>
    </message>
    <message>
        <source>Preference loss</source>
        <translation>Потери предпочтений</translation>
    </message>
    <message>
        <source>How pairs of answers are compared. sigmoid is DPO itself; orpo and simpo need no reference model; ipo and hinge are variants.</source>
        <translation>Как сравниваются пары ответов. sigmoid — сам DPO; orpo и simpo не требуют эталонной модели; ipo и hinge — варианты.</translation>
    </message>
    <message>
        <source>Without a reference, full tuning saves a second model.</source>
        <translation>Без эталона при полном дообучении не нужна вторая модель.</translation>
    </message>
    <message>
        <source>Without a reference, one forward pass less.</source>
        <translation>Без эталона одним прямым проходом меньше.</translation>
    </message>
    <message>
        <source>sigmoid is the best understood.</source>
        <translation>sigmoid изучен лучше всего.</translation>
    </message>
    <message>
        <source>DPO (sigmoid)</source>
        <translation>DPO (sigmoid)</translation>
    </message>
    <message>
        <source>Hinge</source>
        <translation>Hinge</translation>
    </message>
    <message>
        <source>IPO</source>
        <translation>IPO</translation>
    </message>
    <message>
        <source>KTO on pairs</source>
        <translation>KTO на парах</translation>
    </message>
    <message>
        <source>ORPO</source>
        <translation>ORPO</translation>
    </message>
    <message>
        <source>SimPO</source>
        <translation>SimPO</translation>
    </message>
    <message>
        <source>How strongly the model is held near the reference while it learns preferences.</source>
        <translation>Насколько сильно модель удерживается у эталона, пока учит предпочтения.</translation>
    </message>
    <message>
        <source>Adds the supervised loss on the chosen answer, with this weight.</source>
        <translation>Добавляет с этим весом обычные потери обучения на выбранном ответе.</translation>
    </message>
    <message>
        <source>Keeps the model able to write the good answers.</source>
        <translation>Сохраняет способность модели писать хорошие ответы.</translation>
    </message>
    <message>
        <source>BCO weight</source>
        <translation>Вес BCO</translation>
    </message>
    <message>
        <source>The weight of an extra loss that judges each answer on its own, as in BCO.</source>
        <translation>Вес дополнительных потерь, которые судят каждый ответ отдельно, как в BCO.</translation>
    </message>
    <message>
        <source>Steadier when many pairs are labelled wrongly.</source>
        <translation>Устойчивее, если многие пары размечены неверно.</translation>
    </message>
    <message>
        <source>DPO label smoothing</source>
        <translation>Сглаживание DPO</translation>
    </message>
    <message>
        <source>Protects from noisy pairs and slows learning.</source>
        <translation>Защищает от шумных пар и замедляет обучение.</translation>
    </message>
    <message>
        <source>SimPO margin</source>
        <translation>Отступ SimPO</translation>
    </message>
    <message>
        <source>The margin by which SimPO wants the chosen answer to win.</source>
        <translation>Отступ, с которым в SimPO должен победить выбранный ответ.</translation>
    </message>
    <message>
        <source>Too large a margin makes the model extreme.</source>
        <translation>Слишком большой отступ делает модель крайней в ответах.</translation>
    </message>
    <message>
        <source>Length damping</source>
        <translation>Учёт длины</translation>
    </message>
    <message>
        <source>How much tokens beyond the length of the shorter answer count in DPO. Empty counts them in full.</source>
        <translation>Насколько учитываются в DPO токены сверх длины более короткого ответа. Пусто — полностью.</translation>
    </message>
    <message>
        <source>KTO weight of good answers</source>
        <translation>Вес хороших ответов KTO</translation>
    </message>
    <message>
        <source>The weight of the loss of answers that are marked as good.</source>
        <translation>Вес потерь для ответов, отмеченных как хорошие.</translation>
    </message>
    <message>
        <source>A balance between imitation and avoidance.</source>
        <translation>Равновесие между подражанием и избеганием.</translation>
    </message>
    <message>
        <source>KTO weight of bad answers</source>
        <translation>Вес плохих ответов KTO</translation>
    </message>
    <message>
        <source>The weight of the loss of answers that are marked as bad.</source>
        <translation>Вес потерь для ответов, отмеченных как плохие.</translation>
    </message>
    <message>
        <source>Too high a weight makes the model avoid without learning what is good.</source>
        <translation>При слишком большом весе модель избегает плохого, но не учится хорошему.</translation>
    </message>
    <message>
        <source>Reference model</source>
        <translation>Эталонная модель</translation>
    </message>
    <message>
        <source>The model that preferences are measured against. Empty means the starting point of the run itself.</source>
        <translation>Модель, относительно которой измеряются предпочтения. Пусто — исходная точка самого запуска.</translation>
    </message>
    <message>
        <source>No effect beyond loading.</source>
        <translation>Влияет только на загрузку.</translation>
    </message>
    <message>
        <source>Decides what counts as drift.</source>
        <translation>Определяет, что считать отклонением.</translation>
    </message>
    <message>
        <source>Reference adapters</source>
        <translation>Адаптеры эталона</translation>
    </message>
    <message>
        <source>Adapters that are merged into the reference model, separated by commas.</source>
        <translation>Адаптеры, которые сливаются с эталонной моделью, через запятую.</translation>
    </message>
    <message>
        <source>Merged: no more than the model.</source>
        <translation>После слияния — не больше самой модели.</translation>
    </message>
    <message>
        <source>Must match the starting point of the run.</source>
        <translation>Должно соответствовать исходной точке запуска.</translation>
    </message>
    <message>
        <source>Reference bits</source>
        <translation>Биты эталона</translation>
    </message>
    <message>
        <source>A quarter or half of the reference&apos;s weights.</source>
        <translation>Четверть или половина весов эталона.</translation>
    </message>
    <message>
        <source>Somewhat slower.</source>
        <translation>Несколько медленнее.</translation>
    </message>
    <message>
        <source>A slightly inexact reference.</source>
        <translation>Эталон немного неточен.</translation>
    </message>
    <message>
        <source>Reward model</source>
        <translation>Модель вознаграждения</translation>
    </message>
    <message>
        <source>The model or adapter that scores answers in PPO.</source>
        <translation>Модель или адаптер, который выставляет баллы ответам в PPO.</translation>
    </message>
    <message>
        <source>An adapter adds little, a full model its whole size.</source>
        <translation>Адаптер добавляет мало, полная модель — весь свой размер.</translation>
    </message>
    <message>
        <source>One more forward pass per answer.</source>
        <translation>Ещё один прямой проход на каждый ответ.</translation>
    </message>
    <message>
        <source>PPO learns whatever it rewards, flaws too.</source>
        <translation>PPO учит всему, за что есть вознаграждение, включая изъяны.</translation>
    </message>
    <message>
        <source>Reward adapters</source>
        <translation>Адаптеры вознаграждения</translation>
    </message>
    <message>
        <source>Adapters that are merged into a full reward model, separated by commas.</source>
        <translation>Адаптеры, которые сливаются с полной моделью вознаграждения, через запятую.</translation>
    </message>
    <message>
        <source>No effect on a step; merging takes a moment at the start.</source>
        <translation>На шаг не влияет; слияние занимает немного времени в начале.</translation>
    </message>
    <message>
        <source>Must belong to that model.</source>
        <translation>Должны относиться к этой модели.</translation>
    </message>
    <message>
        <source>Reward bits</source>
        <translation>Биты вознаграждения</translation>
    </message>
    <message>
        <source>A quarter or half of the reward model&apos;s weights.</source>
        <translation>Четверть или половина весов модели вознаграждения.</translation>
    </message>
    <message>
        <source>Somewhat slower scoring.</source>
        <translation>Баллы выставляются несколько медленнее.</translation>
    </message>
    <message>
        <source>Slightly inexact scores.</source>
        <translation>Баллы немного неточны.</translation>
    </message>
    <message>
        <source>Reward model type</source>
        <translation>Тип вознаграждения</translation>
    </message>
    <message>
        <source>Whether the reward model is an adapter on the trained model, a full model, or a server asked over the network.</source>
        <translation>Чем служит модель вознаграждения: адаптером на обучаемой модели, полной моделью или сервером в сети.</translation>
    </message>
    <message>
        <source>full adds a whole model.</source>
        <translation>full добавляет целую модель.</translation>
    </message>
    <message>
        <source>api waits for the network.</source>
        <translation>api ждёт сети.</translation>
    </message>
    <message>
        <source>No effect by itself.</source>
        <translation>Само по себе не влияет.</translation>
    </message>
    <message>
        <source>Adapter</source>
        <translation>Адаптер</translation>
    </message>
    <message>
        <source>Full model</source>
        <translation>Полная модель</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Сервер</translation>
    </message>
    <message>
        <source>Divides rewards by their running spread before PPO uses them.</source>
        <translation>Делит вознаграждения на их текущий разброс, прежде чем их использует PPO.</translation>
    </message>
    <message>
        <source>Steadier updates; the absolute size of rewards is lost.</source>
        <translation>Обновления устойчивее; абсолютная величина вознаграждений теряется.</translation>
    </message>
    <message>
        <source>Whiten rewards</source>
        <translation>Выравнивание вознаграждений</translation>
    </message>
    <message>
        <source>Shifts and scales the rewards of each batch to mean 0 and spread 1 before advantages are computed.</source>
        <translation>Приводит вознаграждения каждого батча к среднему 0 и разбросу 1 перед вычислением преимуществ.</translation>
    </message>
    <message>
        <source>Steadier with small batches, and blind to a batch that is good as a whole.</source>
        <translation>Устойчивее при малых батчах, но не замечает батч, хороший целиком.</translation>
    </message>
    <message>
        <source>PPO buffer</source>
        <translation>Буфер PPO</translation>
    </message>
    <message>
        <source>Mini-batches of answers that are collected before PPO optimises on them.</source>
        <translation>Сколько мини-батчей ответов собирается, прежде чем PPO по ним оптимизирует.</translation>
    </message>
    <message>
        <source>Stored answers take memory.</source>
        <translation>Сохранённые ответы занимают память.</translation>
    </message>
    <message>
        <source>More writing before each update.</source>
        <translation>Перед каждым обновлением пишется больше ответов.</translation>
    </message>
    <message>
        <source>Answers become slightly older than the model.</source>
        <translation>Ответы чуть старее модели.</translation>
    </message>
    <message>
        <source>PPO epochs</source>
        <translation>Эпохи PPO</translation>
    </message>
    <message>
        <source>How often PPO optimises on each collected set of answers.</source>
        <translation>Сколько раз PPO оптимизирует по каждому собранному набору ответов.</translation>
    </message>
    <message>
        <source>More optimisation per written answer.</source>
        <translation>Больше оптимизации на каждый написанный ответ.</translation>
    </message>
    <message>
        <source>Many passes use answers well and drift sooner.</source>
        <translation>При многих проходах ответы используются полнее, но отклонение наступает раньше.</translation>
    </message>
    <message>
        <source>The distance from the reference that PPO&apos;s adaptive penalty aims at, as a KL divergence.</source>
        <translation>Расстояние от эталона, к которому стремится адаптивный штраф PPO, — как дивергенция KL.</translation>
    </message>
    <message>
        <source>Higher allows more change and more gaming of the reward.</source>
        <translation>Чем больше, тем сильнее изменения, но и охота за вознаграждением.</translation>
    </message>
    <message>
        <source>Our engine writes its own run files and opens no network connection.</source>
        <translation>Наш движок пишет собственные файлы запуска и не выходит в сеть.</translation>
    </message>
    <message>
        <source>External logger</source>
        <translation>Внешний логгер</translation>
    </message>
    <message>
        <source>Services that receive the curves of a run, separated by commas; none sends nothing.</source>
        <translation>Службы, которые получают кривые запуска, через запятую; none не отправляет ничего.</translation>
    </message>
    <message>
        <source>Network services may delay a step.</source>
        <translation>Сетевые службы могут задержать шаг.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Нет</translation>
    </message>
    <message>
        <source>Weights &amp; Biases</source>
        <translation>Weights &amp; Biases</translation>
    </message>
    <message>
        <source>MLflow</source>
        <translation>MLflow</translation>
    </message>
    <message>
        <source>Neptune</source>
        <translation>Neptune</translation>
    </message>
    <message>
        <source>TensorBoard</source>
        <translation>TensorBoard</translation>
    </message>
    <message>
        <source>Our engine writes its own run files; open the run on the Runs page.</source>
        <translation>Наш движок пишет собственные файлы запуска; откройте запуск на странице «Запуски».</translation>
    </message>
    <message>
        <source>Trackio</source>
        <translation>Trackio</translation>
    </message>
    <message>
        <source>All installed</source>
        <translation>Все установленные</translation>
    </message>
    <message>
        <source>Run name</source>
        <translation>Имя запуска</translation>
    </message>
    <message>
        <source>Our engine names a run after its output folder.</source>
        <translation>Наш движок называет запуск по его выходной папке.</translation>
    </message>
    <message>
        <source>Logger folder</source>
        <translation>Папка логгера</translation>
    </message>
    <message>
        <source>No effect; it only says where a file goes.</source>
        <translation>Не влияет: лишь указывает, куда попадёт файл.</translation>
    </message>
    <message>
        <source>Read only by TensorBoard in exported commands.</source>
        <translation>Читается только TensorBoard в экспортированных командах.</translation>
    </message>
    <message>
        <source>Sends the curves of a run to SwanLab, in the cloud or to a local board.</source>
        <translation>Отправляет кривые запуска в SwanLab — в облако или на локальную панель.</translation>
    </message>
    <message>
        <source>The network may delay a step slightly.</source>
        <translation>Сеть может немного задержать шаг.</translation>
    </message>
    <message>
        <source>SwanLab project</source>
        <translation>Проект SwanLab</translation>
    </message>
    <message>
        <source>The project under which SwanLab files the run.</source>
        <translation>Проект, к которому SwanLab относит запуск.</translation>
    </message>
    <message>
        <source>No effect; it only sorts runs in SwanLab.</source>
        <translation>Не влияет: лишь упорядочивает запуски в SwanLab.</translation>
    </message>
    <message>
        <source>SwanLab run name</source>
        <translation>Имя запуска SwanLab</translation>
    </message>
    <message>
        <source>SwanLab workspace</source>
        <translation>Пространство SwanLab</translation>
    </message>
    <message>
        <source>No effect; it only says who sees the run.</source>
        <translation>Не влияет: лишь определяет, кто видит запуск.</translation>
    </message>
    <message>
        <source>SwanLab key</source>
        <translation>Ключ SwanLab</translation>
    </message>
    <message>
        <source>The secret with which SwanLab accepts the run. Exported commands name an environment variable instead of showing it.</source>
        <translation>Секрет, с которым SwanLab принимает запуск. В экспортированных командах вместо него стоит переменная окружения.</translation>
    </message>
    <message>
        <source>No effect; it only identifies you.</source>
        <translation>Не влияет: лишь удостоверяет вас.</translation>
    </message>
    <message>
        <source>SwanLab mode</source>
        <translation>Режим SwanLab</translation>
    </message>
    <message>
        <source>Whether SwanLab sends the run to the cloud or keeps it in local files.</source>
        <translation>Отправляет ли SwanLab запуск в облако или хранит его в локальных файлах.</translation>
    </message>
    <message>
        <source>local never waits for the network.</source>
        <translation>local никогда не ждёт сети.</translation>
    </message>
    <message>
        <source>Cloud</source>
        <translation>Облако</translation>
    </message>
    <message>
        <source>Local</source>
        <translation>Локально</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Этап обучения</translation>
    </message>
    <message>
        <source>What is trained: supervised answers (sft), plain text (pt), a reward model (rm), or preferences (dpo, kto, ppo).</source>
        <translation>Что обучается: ответы с учителем (sft), простой текст (pt), модель вознаграждения (rm) или предпочтения (dpo, kto, ppo).</translation>
    </message>
    <message>
        <source>Start with sft. Take dpo for pairs of answers, kto for answers marked good or bad, afterwards and at a lower learning rate. pt is for plain text. Each stage needs datasets of its kind.</source>
        <translation>Начните с sft. Затем, с меньшей скоростью обучения, dpo — для пар ответов, kto — для ответов с отметкой «хорошо» или «плохо». pt — для простого текста. Каждому этапу нужны наборы своего вида.</translation>
    </message>
    <message>
        <source>dpo and ppo hold more activations, and full tuning a second model.</source>
        <translation>dpo и ppo хранят больше активаций, а при полном дообучении — вторую модель.</translation>
    </message>
    <message>
        <source>Preference stages take two to four passes per sample.</source>
        <translation>Этапы предпочтений делают от двух до четырёх проходов на пример.</translation>
    </message>
    <message>
        <source>sft teaches what to say, preferences how to choose.</source>
        <translation>sft учит, что говорить, а предпочтения — как выбирать.</translation>
    </message>
    <message>
        <source>Pre-training</source>
        <translation>Предобучение</translation>
    </message>
    <message>
        <source>Supervised (SFT)</source>
        <translation>С учителем (SFT)</translation>
    </message>
    <message>
        <source>PPO</source>
        <translation>PPO</translation>
    </message>
    <message>
        <source>DPO</source>
        <translation>DPO</translation>
    </message>
    <message>
        <source>KTO</source>
        <translation>KTO</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Обучать</translation>
    </message>
    <message>
        <source>Runs training. The form sets it for you; a file for evaluation alone leaves it out.</source>
        <translation>Запускает обучение. Форма задаёт это сама; в файле только для оценки параметра нет.</translation>
    </message>
    <message>
        <source>Turn it on in files for training; a dataset must then be named. Turn it off in a file that only evaluates or predicts.</source>
        <translation>Включите в файлах для обучения; тогда нужно указать набор данных. Выключите в файле, который только оценивает или предсказывает.</translation>
    </message>
    <message>
        <source>On: gradients and optimizer state are needed.</source>
        <translation>Вкл.: нужны градиенты и состояние оптимизатора.</translation>
    </message>
    <message>
        <source>Off: the run only evaluates.</source>
        <translation>Выкл.: запуск только оценивает.</translation>
    </message>
    <message>
        <source>Off: the model stays as it is.</source>
        <translation>Выкл.: модель не меняется.</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Скорость обучения</translation>
    </message>
    <message>
        <source>The step size of each update at its peak, after warmup.</source>
        <translation>Размер шага каждого обновления на пике, после прогрева.</translation>
    </message>
    <message>
        <source>5e-5 for LoRA and QLoRA, 4e-5 to be careful, 1e-5 for full tuning. Raise it a little if the loss does not fall; lower it if the loss swings or diverges.</source>
        <translation>5e-5 для LoRA и QLoRA, 4e-5 для осторожности, 1e-5 для полного дообучения. Немного увеличьте, если потери не падают; уменьшите, если они колеблются или расходятся.</translation>
    </message>
    <message>
        <source>No effect per step; too small a rate needs more epochs.</source>
        <translation>На шаг не влияет; при слишком малой скорости нужно больше эпох.</translation>
    </message>
    <message>
        <source>The most important setting. It acts together with batch size, warmup, scheduler and LoRA alpha.</source>
        <translation>Самый важный параметр. Действует вместе с размером батча, прогревом, планировщиком и альфой LoRA.</translation>
    </message>
    <message>
        <source>How often training goes through all the data. Fractions are allowed; a maximum of steps replaces it.</source>
        <translation>Сколько раз обучение проходит по всем данным. Можно дробное; максимум шагов заменяет это число.</translation>
    </message>
    <message>
        <source>3 is usual. Raise it to 5 to 8 for a small dataset, lower it to 2 to 3 for a large one. Beyond 10 the model learns rows by heart. A good final loss is often 0.5 to 1.5.</source>
        <translation>Обычно 3. Увеличьте до 5–8 для небольшого набора, уменьшите до 2–3 для большого. Сверх 10 модель учит примеры наизусть. Хорошие итоговые потери часто лежат в пределах 0,5–1,5.</translation>
    </message>
    <message>
        <source>Time grows in proportion.</source>
        <translation>Время растёт пропорционально.</translation>
    </message>
    <message>
        <source>Too few learn little, too many overfit: watch the evaluation loss.</source>
        <translation>При слишком малом числе модель усваивает мало, при слишком большом переобучается: следите за потерями при оценке.</translation>
    </message>
    <message>
        <source>Maximum steps</source>
        <translation>Макс. шагов</translation>
    </message>
    <message>
        <source>Ends training after this many optimizer steps. Above 0 it replaces the number of epochs; -1 leaves it off.</source>
        <translation>Заканчивает обучение после стольких шагов оптимизатора. Больше 0 — заменяет число эпох; -1 — не действует.</translation>
    </message>
    <message>
        <source>Set it for quick trials and for comparing runs of equal length; raise it while the evaluation loss still falls. Streamed data needs it.</source>
        <translation>Задайте для быстрых проб и сравнения запусков равной длины; увеличьте, пока потери при оценке ещё падают. Необходимо при потоковом чтении.</translation>
    </message>
    <message>
        <source>Sets the length of the run, and with it of the learning rate schedule.</source>
        <translation>Задаёт длину запуска, а с ней и расписание скорости обучения.</translation>
    </message>
    <message>
        <source>Few steps may not see all the data.</source>
        <translation>За малое число шагов могут встретиться не все данные.</translation>
    </message>
    <message>
        <source>Batch size</source>
        <translation>Размер батча</translation>
    </message>
    <message>
        <source>Samples that go through the model at once on each device.</source>
        <translation>Сколько примеров проходит через модель одновременно на каждом устройстве.</translation>
    </message>
    <message>
        <source>If memory is short take 1, with 4 to 8 accumulation steps. Raise it only while memory is left.</source>
        <translation>Если памяти мало, возьмите 1 и накопление градиента от 4 до 8. Увеличивайте, только пока есть свободная память.</translation>
    </message>
    <message>
        <source>On a GPU activations grow in proportion; on a processor our engine works in smaller passes.</source>
        <translation>На GPU активации растут пропорционально; на CPU наш движок работает меньшими проходами.</translation>
    </message>
    <message>
        <source>Larger batches use a GPU better, most of all with short samples.</source>
        <translation>Крупный батч лучше загружает GPU, особенно на коротких примерах.</translation>
    </message>
    <message>
        <source>Only the product with accumulation and devices counts: large is steady and may generalise less, small is noisy and generalises better.</source>
        <translation>Важно лишь произведение с накоплением и числом устройств: большой батч устойчив, но может хуже обобщать; малый шумен, но обобщает лучше.</translation>
    </message>
    <message>
        <source>Gradient accumulation</source>
        <translation>Накопление градиента</translation>
    </message>
    <message>
        <source>Batches whose gradients are summed before one update. Effective batch = batch size × this × devices.</source>
        <translation>Сколько батчей даёт сумму градиентов для одного обновления. Эффективный батч = размер батча × это число × устройства.</translation>
    </message>
    <message>
        <source>Take 4 to 8 with batch size 1. Raise it if the loss is noisy, lower it if a small dataset gives too few steps; an effective batch of 8 to 32 suits most data.</source>
        <translation>Возьмите 4–8 при размере батча 1. Увеличьте, если потери шумные; уменьшите, если небольшой набор даёт слишком мало шагов; большинству данных подходит эффективный батч 8–32.</translation>
    </message>
    <message>
        <source>No effect: that is its purpose.</source>
        <translation>Не влияет: для того он и нужен.</translation>
    </message>
    <message>
        <source>Fewer, longer steps; about the same time per sample.</source>
        <translation>Шагов меньше, и они длиннее; время на пример почти то же.</translation>
    </message>
    <message>
        <source>The same as a larger batch, weighted by tokens.</source>
        <translation>То же, что более крупный батч, со взвешиванием по токенам.</translation>
    </message>
    <message>
        <source>batches</source>
        <translation>батч.</translation>
    </message>
    <message>
        <source>LR scheduler</source>
        <translation>Планировщик LR</translation>
    </message>
    <message>
        <source>How the learning rate changes after warmup: it falls along a curve or a line, or stays.</source>
        <translation>Как скорость обучения меняется после прогрева: падает по кривой или прямой либо не меняется.</translation>
    </message>
    <message>
        <source>cosine is a good choice for a fixed length. Take constant_with_warmup when you do not know yet when to stop; constant ignores the warmup. Schedules with a minimum need options.</source>
        <translation>cosine хорош при заданной длине. Возьмите constant_with_warmup, если ещё не знаете, когда остановиться; constant не учитывает прогрев. Расписаниям с минимумом нужны параметры.</translation>
    </message>
    <message>
        <source>A falling rate lowers the final loss; resuming needs the same total length.</source>
        <translation>Падающая скорость снижает итоговые потери; для продолжения нужна та же общая длина.</translation>
    </message>
    <message>
        <source>Cosine</source>
        <translation>Косинус</translation>
    </message>
    <message>
        <source>Cosine with restarts</source>
        <translation>Косинус с перезапусками</translation>
    </message>
    <message>
        <source>Polynomial</source>
        <translation>Полином</translation>
    </message>
    <message>
        <source>Constant</source>
        <translation>Константа</translation>
    </message>
    <message>
        <source>Constant with warmup</source>
        <translation>Константа с прогревом</translation>
    </message>
    <message>
        <source>Inverse square root</source>
        <translation>Обратный корень</translation>
    </message>
    <message>
        <source>Lower on a plateau</source>
        <translation>Снижение на плато</translation>
    </message>
    <message>
        <source>Cosine down to a minimum</source>
        <translation>Косинус до минимума</translation>
    </message>
    <message>
        <source>Cosine with minimum, smooth warmup</source>
        <translation>Косинус до минимума, мягкий прогрев</translation>
    </message>
    <message>
        <source>Warmup, stable, decay</source>
        <translation>Прогрев, плато, спад</translation>
    </message>
    <message>
        <source>Greedy</source>
        <translation>Жадный</translation>
    </message>
    <message>
        <source>Our engine does not know the greedy schedule.</source>
        <translation>Наш движок не знает жадного расписания.</translation>
    </message>
    <message>
        <source>LR scheduler options</source>
        <translation>Параметры планировщика</translation>
    </message>
    <message>
        <source>Options of the LR scheduler as a JSON object, for example {&quot;num_cycles&quot;: 2} or {&quot;min_lr_rate&quot;: 0.1}.</source>
        <translation>Параметры планировщика LR — объект JSON, например {&quot;num_cycles&quot;: 2} или {&quot;min_lr_rate&quot;: 0.1}.</translation>
    </message>
    <message>
        <source>Needed for schedules with a minimum rate (min_lr or min_lr_rate); leave it empty otherwise. Raise the minimum if late data learns too little. An unknown option stops the run.</source>
        <translation>Нужны для расписаний с минимальной скоростью (min_lr или min_lr_rate); иначе оставьте пустым. Увеличьте минимум, если поздние данные мало дают. Неизвестный параметр остановит запуск.</translation>
    </message>
    <message>
        <source>A floor keeps late data effective.</source>
        <translation>Нижний предел сохраняет пользу поздних данных.</translation>
    </message>
    <message>
        <source>Warmup steps</source>
        <translation>Шаги прогрева</translation>
    </message>
    <message>
        <source>Steps in which the learning rate rises from 0 to its peak. A value below 1 is a share of all steps.</source>
        <translation>Шаги, за которые скорость обучения растёт от 0 до пика. Значение меньше 1 — доля всех шагов.</translation>
    </message>
    <message>
        <source>0 to 0.1 of the run. Raise it if the loss jumps at the start, most of all with full tuning; lower it in short runs. The constant schedule ignores it.</source>
        <translation>От 0 до 0.1 запуска. Увеличьте, если потери скачут в начале, особенно при полном дообучении; уменьшите в коротких запусках. На расписание constant не действует.</translation>
    </message>
    <message>
        <source>The first steps learn little.</source>
        <translation>Первые шаги учат мало.</translation>
    </message>
    <message>
        <source>Protects trained weights from large early updates.</source>
        <translation>Защищает обученные веса от больших ранних обновлений.</translation>
    </message>
    <message>
        <source>Warmup ratio</source>
        <translation>Доля прогрева</translation>
    </message>
    <message>
        <source>Warmup as a share of all steps. The trainer calls this key outdated; if given, it replaces the warmup steps.</source>
        <translation>Прогрев как доля всех шагов. В библиотеке Trainer этот ключ считается устаревшим; если он задан, он заменяет шаги прогрева.</translation>
    </message>
    <message>
        <source>Leave it empty and write the share into the warmup steps; 0.03 to 0.1 is common. Raise it if the loss jumps at the start.</source>
        <translation>Оставьте пустым и впишите долю в шаги прогрева; обычно 0.03–0.1. Увеличьте, если потери скачут в начале.</translation>
    </message>
    <message>
        <source>The same as warmup given in steps.</source>
        <translation>То же, что прогрев в шагах.</translation>
    </message>
    <message>
        <source>Maximum gradient norm</source>
        <translation>Макс. норма градиента</translation>
    </message>
    <message>
        <source>Shortens the gradient of a step to this length if it is longer. 0 or less switches clipping off.</source>
        <translation>Укорачивает градиент шага до этой длины, если он длиннее. 0 или меньше отключает обрезку.</translation>
    </message>
    <message>
        <source>Keep 1.0. Lower it to 0.3 or 0.5 if single batches make the loss jump; raise it if nearly every step is clipped. The chart shows the gradient norm.</source>
        <translation>Оставьте 1.0. Уменьшите до 0.3 или 0.5, если от отдельных батчей потери скачут; увеличьте, если обрезается почти каждый шаг. Норма градиента видна на графике.</translation>
    </message>
    <message>
        <source>Guards against bad batches; too small a value slows learning.</source>
        <translation>Защищает от плохих батчей; слишком малое значение замедляет обучение.</translation>
    </message>
    <message>
        <source>bf16</source>
        <translation>bf16</translation>
    </message>
    <message>
        <source>Multiplies in bfloat16, which has the range of fp32 with fewer digits; sums and adapters stay in fp32.</source>
        <translation>Умножает в bfloat16: диапазон как у fp32, цифр меньше; суммы и адаптеры остаются в fp32.</translation>
    </message>
    <message>
        <source>Turn it on for every GPU from Ampere on. Turn it off on older GPUs, where fp16 takes its place; the two exclude each other.</source>
        <translation>Включите на любом GPU начиная с Ampere. На более старых выключите: там его заменяет fp16; вместе они невозможны.</translation>
    </message>
    <message>
        <source>Half of fp32 for activations.</source>
        <translation>Половина от fp32 для активаций.</translation>
    </message>
    <message>
        <source>Several times as fast as fp32 on a GPU; on a processor faster only with bf16 instructions.</source>
        <translation>На GPU в несколько раз быстрее fp32; на CPU быстрее только при инструкциях bf16.</translation>
    </message>
    <message>
        <source>Practically none for fine-tuning.</source>
        <translation>Для дообучения практически не влияет.</translation>
    </message>
    <message>
        <source>fp16</source>
        <translation>fp16</translation>
    </message>
    <message>
        <source>Multiplies in 16-bit floats, which overflow early; the loss is scaled to keep gradients in range.</source>
        <translation>Умножает в 16-битных числах, которые рано переполняются; потери масштабируются, чтобы градиенты оставались в диапазоне.</translation>
    </message>
    <message>
        <source>Turn it on only for GPUs without bf16, older than Ampere. Turn it off if the loss becomes infinite or many steps are skipped.</source>
        <translation>Включайте только на GPU без bf16, старше Ampere. Выключите, если потери становятся бесконечными или пропускается много шагов.</translation>
    </message>
    <message>
        <source>As bf16: half of fp32 for activations.</source>
        <translation>Как bf16: половина от fp32 для активаций.</translation>
    </message>
    <message>
        <source>As bf16 on those GPUs.</source>
        <translation>На таких GPU — как bf16.</translation>
    </message>
    <message>
        <source>May overflow: models made in bf16 can turn to infinite loss.</source>
        <translation>Возможно переполнение: у моделей, созданных в bf16, потери могут стать бесконечными.</translation>
    </message>
    <message>
        <source>Needs a GPU.</source>
        <translation>Нужен GPU.</translation>
    </message>
    <message>
        <source>Pure bf16</source>
        <translation>Чистый bf16</translation>
    </message>
    <message>
        <source>Keeps everything that is trained in the type of the model instead of fp32. LoRA adapters stay in fp32 all the same.</source>
        <translation>Хранит всё обучаемое в типе модели, а не в fp32. Адаптеры LoRA всё равно остаются в fp32.</translation>
    </message>
    <message>
        <source>Turn it on for full tuning when fp32 weights do not fit; GaLore and APOLLO need it to pay off. Leave it off for LoRA. Not with DeepSpeed stage 3.</source>
        <translation>Включите при полном дообучении, если веса в fp32 не помещаются; без него GaLore и APOLLO не окупаются. Для LoRA оставьте выключенным. Несовместимо с ZeRO-3.</translation>
    </message>
    <message>
        <source>Full tuning: 8 instead of 16 bytes per parameter.</source>
        <translation>Полное дообучение: 8 байт на параметр вместо 16.</translation>
    </message>
    <message>
        <source>Slightly faster.</source>
        <translation>Немного быстрее.</translation>
    </message>
    <message>
        <source>Small updates are lost to rounding; a higher learning rate loses fewer.</source>
        <translation>Малые обновления теряются при округлении; с большей скоростью обучения потеря меньше.</translation>
    </message>
    <message>
        <source>TF32</source>
        <translation>TF32</translation>
    </message>
    <message>
        <source>Lets GPUs from Ampere on round fp32 factors to 10 bits before multiplying.</source>
        <translation>Разрешает GPU начиная с Ampere округлять множители fp32 до 10 бит перед умножением.</translation>
    </message>
    <message>
        <source>Turn it on where training runs in fp32; with bf16 or fp16 it changes little. Turn it off to compare numbers exactly.</source>
        <translation>Включите, если обучение идёт в fp32; с bf16 или fp16 почти ничего не меняет. Выключите, чтобы точно сравнивать числа.</translation>
    </message>
    <message>
        <source>Up to several times as fast for fp32 products.</source>
        <translation>Умножения fp32 быстрее вплоть до нескольких раз.</translation>
    </message>
    <message>
        <source>Errors far below those of bf16.</source>
        <translation>Ошибки намного меньше, чем у bf16.</translation>
    </message>
    <message>
        <source>Our engine computes fp32 products in full precision.</source>
        <translation>Наш движок умножает fp32 с полной точностью.</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Зерно (seed)</translation>
    </message>
    <message>
        <source>Starts all random choices: adapter start values, the validation split, shuffling, dropout.</source>
        <translation>Начало всех случайных решений: начальных значений адаптера, выделения валидации, перемешивания, дропаута.</translation>
    </message>
    <message>
        <source>Change it to see how much results depend on chance; keep it when you compare settings.</source>
        <translation>Измените, чтобы увидеть, насколько результат зависит от случая; не меняйте, когда сравниваете настройки.</translation>
    </message>
    <message>
        <source>Runs differ a little from seed to seed; a difference smaller than that means nothing.</source>
        <translation>Запуски немного различаются от зерна к зерну; меньшая разница ничего не значит.</translation>
    </message>
    <message>
        <source>Data seed</source>
        <translation>Зерно данных</translation>
    </message>
    <message>
        <source>Starts the shuffling of the training order only. Empty means the general seed.</source>
        <translation>Начало только для перемешивания обучающих данных. Пусто — общее зерно.</translation>
    </message>
    <message>
        <source>Set it to keep one data order while the general seed changes, or the reverse. Leave it empty otherwise.</source>
        <translation>Задайте, чтобы порядок данных не менялся при смене общего зерна, или наоборот. Иначе оставьте пустым.</translation>
    </message>
    <message>
        <source>Changes the order of the data and nothing else.</source>
        <translation>Меняет порядок данных и больше ничего.</translation>
    </message>
    <message>
        <source>Disable shuffling</source>
        <translation>Не перемешивать</translation>
    </message>
    <message>
        <source>Reads the data in the given order in every epoch instead of shuffling it.</source>
        <translation>В каждой эпохе читает данные в исходном порядке, не перемешивая.</translation>
    </message>
    <message>
        <source>Sorted data without shuffling makes the loss swing, and the last topics dominate.</source>
        <translation>Без перемешивания на отсортированных данных потери колеблются, а последние темы преобладают.</translation>
    </message>
    <message>
        <source>Sampling order</source>
        <translation>Порядок примеров</translation>
    </message>
    <message>
        <source>The order of samples: shuffled, as in the file, or grouped by similar length.</source>
        <translation>Порядок примеров: случайный, как в файле или с группировкой по близкой длине.</translation>
    </message>
    <message>
        <source>Keep random. In exported commands group_by_length saves padding when batches hold several samples and packing is off; go back to random if the curve swings too much.</source>
        <translation>Оставьте random. В экспортированных командах group_by_length экономит паддинг, если в батче несколько примеров и упаковка выключена; вернитесь к random, если кривая слишком колеблется.</translation>
    </message>
    <message>
        <source>Fewer padded tokens when grouped.</source>
        <translation>При группировке меньше токенов паддинга.</translation>
    </message>
    <message>
        <source>Up to twice as fast when lengths vary much.</source>
        <translation>До двух раз быстрее, если длины сильно различаются.</translation>
    </message>
    <message>
        <source>Grouping makes the loss curve swing.</source>
        <translation>При группировке кривая потерь колеблется.</translation>
    </message>
    <message>
        <source>Shuffled</source>
        <translation>Случайный</translation>
    </message>
    <message>
        <source>File order</source>
        <translation>Как в файле</translation>
    </message>
    <message>
        <source>Use the setting that keeps the order instead.</source>
        <translation>Возьмите вместо этого параметр, сохраняющий порядок.</translation>
    </message>
    <message>
        <source>Grouped by length</source>
        <translation>По длине</translation>
    </message>
    <message>
        <source>Our engine has no padding to save: it lays samples end to end.</source>
        <translation>Нашему движку сберегать паддинг незачем: он укладывает примеры вплотную.</translation>
    </message>
    <message>
        <source>Use the CPU</source>
        <translation>На CPU</translation>
    </message>
    <message>
        <source>Trains on the processor even if a GPU is there.</source>
        <translation>Обучает на CPU, даже если есть GPU.</translation>
    </message>
    <message>
        <source>Turn it on for tiny models, for tests while the GPU is busy, or when a model fits host memory only. Turn it off for real runs. Not with fp16.</source>
        <translation>Включите для крошечных моделей, для проб, пока GPU занят, или если модель помещается только в ОЗУ. Для настоящих запусков выключите. Несовместимо с fp16.</translation>
    </message>
    <message>
        <source>Uses host memory instead of GPU memory.</source>
        <translation>Занимает ОЗУ вместо памяти GPU.</translation>
    </message>
    <message>
        <source>Ten to a hundred times slower for models that fit a GPU.</source>
        <translation>В 10–100 раз медленнее для моделей, которые помещаются на GPU.</translation>
    </message>
    <message>
        <source>Start with stage 2. Take stage 3 when the weights do not fit on one GPU, offload as the last resort; leave it empty on one GPU with room. Not with GaLore, APOLLO or, at stage 3, Unsloth.</source>
        <translation>Начните с ZeRO-2. Возьмите ZeRO-3, если веса не помещаются на один GPU, выгрузку — в крайнем случае; при одном GPU с запасом оставьте пустым. Несовместимо с GaLore и APOLLO, а при ZeRO-3 — и с Unsloth.</translation>
    </message>
    <message>
        <source>Stage 3 divides weights, gradients and optimizer state by the number of GPUs.</source>
        <translation>ZeRO-3 делит веса, градиенты и состояние оптимизатора на число GPU.</translation>
    </message>
    <message>
        <source>Take full_shard auto_wrap, which corresponds to ZeRO 3, when a model does not fit on one GPU; shard_grad_op when only optimizer and gradients must be divided. Use it or DeepSpeed, not both.</source>
        <translation>Возьмите full_shard auto_wrap (аналог ZeRO-3), если модель не помещается на один GPU, и shard_grad_op, если делить надо только оптимизатор и градиенты. Используйте либо FSDP, либо DeepSpeed.</translation>
    </message>
    <message>
        <source>full_shard divides weights, gradients and optimizer state by the number of GPUs.</source>
        <translation>full_shard делит веса, градиенты и состояние оптимизатора на число GPU.</translation>
    </message>
    <message>
        <source>Start from an example that comes with LLaMA-Factory. Give one wrapping rule, not two; wrap by decoder layer if in doubt. Leave it empty without FSDP.</source>
        <translation>Начните с примера из поставки LLaMA-Factory. Задайте одно правило обёртки, а не два; если сомневаетесь, обёртывайте по слоям декодера. Без FSDP оставьте пустым.</translation>
    </message>
    <message>
        <source>Seconds that the processes of a run wait for each other before they give up.</source>
        <translation>Сколько секунд процессы запуска ждут друг друга, прежде чем сдаться.</translation>
    </message>
    <message>
        <source>Raise it if slow preprocessing in one process ends the run: LLaMA Board sends 180,000,000, in effect forever. Lower it to notice a hung process sooner.</source>
        <translation>Увеличьте, если медленная подготовка в одном процессе обрывает запуск: LLaMA Board отправляет 180000000, то есть ждёт вечно. Уменьшите, чтобы раньше заметить зависший процесс.</translation>
    </message>
    <message>
        <source>How many layers the freeze method trains: the last ones if positive, the first ones if negative. With LLaMA Pro, the number of added layers.</source>
        <translation>Сколько слоёв обучает метод freeze: последние, если число положительное, первые, если отрицательное. С LLaMA Pro — число добавленных слоёв.</translation>
    </message>
    <message>
        <source>Start with 2. Raise it if the model learns too little and memory allows; lower it if it forgets or does not fit.</source>
        <translation>Начните с 2. Увеличьте, если модель усваивает слишком мало, а память позволяет; уменьшите, если она забывает или не помещается.</translation>
    </message>
    <message>
        <source>Keep all. Name mlp alone for new facts with less memory; go back to all if the model learns too little.</source>
        <translation>Оставьте all. Только mlp — для новых фактов при меньшей памяти; вернитесь к all, если модель усваивает слишком мало.</translation>
    </message>
    <message>
        <source>With fewer parts less is changed, and less is forgotten.</source>
        <translation>Чем меньше частей, тем меньше меняется и забывается.</translation>
    </message>
    <message>
        <source>Add embed_tokens and lm_head after new tokens were added. Leave it empty otherwise, above all when memory is short.</source>
        <translation>Добавьте embed_tokens и lm_head после добавления новых токенов. Иначе оставьте пустым, особенно если памяти мало.</translation>
    </message>
    <message>
        <source>8 to 16 for most tasks, rarely more. Raise it for new skills with much data; lower it if the model overfits. Alpha follows at twice the rank if left empty.</source>
        <translation>8–16 для большинства задач, больше — редко. Увеличьте для новых навыков на большом объёме данных; уменьшите, если модель переобучается. Пустая альфа становится вдвое больше ранга.</translation>
    </message>
    <message>
        <source>Qwen2.5-7B, all linear layers: 20 million parameters at rank 8, 0.3 GB with optimizer state; each doubling doubles that.</source>
        <translation>Qwen2.5-7B, все линейные слои: 20&#xa0;млн параметров при ранге 8, 0,3&#xa0;ГБ с состоянием оптимизатора; удвоение ранга удваивает и это.</translation>
    </message>
    <message>
        <source>Keep twice the rank. Raise it if the adapter learns too weakly, lower it if the loss swings: doubling alpha acts much like doubling the learning rate.</source>
        <translation>Оставьте удвоенный ранг. Увеличьте, если адаптер учится слишком слабо; уменьшите, если потери колеблются: удвоить альфу — почти то же, что удвоить скорость обучения.</translation>
    </message>
    <message>
        <source>0 is fine for most data. Raise it to 0.05 to 0.1 for a few hundred rows or many epochs; lower it if the loss hardly falls.</source>
        <translation>Большинству данных подходит 0. Увеличьте до 0.05–0.1 при нескольких сотнях примеров или многих эпохах; уменьшите, если потери почти не падают.</translation>
    </message>
    <message>
        <source>LoRA modules</source>
        <translation>Модули LoRA</translation>
    </message>
    <message>
        <source>Keep all. Name fewer, such as q_proj,v_proj, only when memory is very short; add modules before you raise the rank.</source>
        <translation>Оставьте all. Сокращайте список, например до q_proj,v_proj, только если памяти совсем мало; прежде чем поднимать ранг, добавьте модули.</translation>
    </message>
    <message>
        <source>Add embed_tokens and lm_head after new tokens were added, or for a new script or language. Leave it empty otherwise: each costs much memory.</source>
        <translation>Добавьте embed_tokens и lm_head после добавления новых токенов или для новой письменности либо языка. Иначе оставьте пустым: каждый требует много памяти.</translation>
    </message>
    <message>
        <source>LoRA+ LR ratio</source>
        <translation>Отношение LR LoRA+</translation>
    </message>
    <message>
        <source>Try 16 with a lower learning rate, such as 2e-5, to speed up early learning. Lower it, or leave it empty, if the loss jumps.</source>
        <translation>Попробуйте 16 с меньшей скоростью обучения, например 2e-5, чтобы ускорить начало. Уменьшите или очистите, если потери скачут.</translation>
    </message>
    <message>
        <source>LoRA+ embedding LR</source>
        <translation>LR эмбеддингов LoRA+</translation>
    </message>
    <message>
        <source>Keep 1e-6 unless embeddings are among the LoRA modules. Raise it carefully if new tokens learn too little; lower it if rare words suffer.</source>
        <translation>Оставьте 1e-6, если эмбеддинги не входят в модули LoRA. Осторожно увеличьте, если новые токены учатся плохо; уменьшите, если страдают редкие слова.</translation>
    </message>
    <message>
        <source>Create new adapter</source>
        <translation>Новый адаптер</translation>
    </message>
    <message>
        <source>Turn it on to add a second skill without changing the first adapter. Leave it off to train the first one further. Not with quantised weights.</source>
        <translation>Включите, чтобы добавить второй навык, не меняя первый адаптер. Оставьте выключенным, чтобы обучать первый дальше. Несовместимо с квантованными весами.</translation>
    </message>
    <message>
        <source>rsLoRA</source>
        <translation>rsLoRA</translation>
    </message>
    <message>
        <source>Rank-stabilised LoRA: divides alpha by the square root of the rank instead of the rank.</source>
        <translation>rsLoRA (LoRA со стабилизацией ранга): делит альфу на квадратный корень из ранга, а не на ранг.</translation>
    </message>
    <message>
        <source>Turn it on for ranks of 64 and above, and set alpha near 16. Leave it off at small ranks, or lower the learning rate.</source>
        <translation>Включите для рангов от 64 и задайте альфу около 16. При малых рангах оставьте выключенным или снизьте скорость обучения.</translation>
    </message>
    <message>
        <source>High ranks learn as they should; at rank 8 the adapter becomes 2.8 times as strong.</source>
        <translation>Высокие ранги учатся как надо; при ранге 8 адаптер становится в 2,8 раза сильнее.</translation>
    </message>
    <message>
        <source>Try it at ranks of 4 to 8, where it helps most. Leave it off when speed matters or the rank is already high.</source>
        <translation>Попробуйте при рангах 4–8: там пользы больше всего. Оставьте выключенным, если важна скорость или ранг и так высок.</translation>
    </message>
    <message>
        <source>Turn it on for faster early learning. Leave it off with quantised weights or preference stages that compare with the starting model. Sharing the adapter needs a conversion.</source>
        <translation>Включите, чтобы ускорить начало обучения. Оставьте выключенным при квантованных весах и на этапах предпочтений, где идёт сравнение с исходной моделью. Чтобы передать адаптер другим, нужна конвертация.</translation>
    </message>
    <message>
        <source>Keep 16. Raise it, or take -1, only for a small model or doubtful results, as it takes long; lower it if the start is too slow.</source>
        <translation>Оставьте 16. Увеличьте или возьмите -1 только для небольшой модели или при сомнительных результатах: это долго; уменьшите, если подготовка слишком медленная.</translation>
    </message>
    <message>
        <source>Changes the start only.</source>
        <translation>Меняет только подготовку.</translation>
    </message>
    <message>
        <source>Turn it on to share the adapter or to load it elsewhere. Leave it off to keep the small form beside its changed model.</source>
        <translation>Включите, чтобы передать адаптер другим или загрузить его в другом месте. Оставьте выключенным, чтобы хранить малый вариант рядом с изменённой моделью.</translation>
    </message>
    <message>
        <source>No effect while training; twice the adapter&apos;s size on disk.</source>
        <translation>На обучение не влияет; на диске адаптер вдвое больше.</translation>
    </message>
    <message>
        <source>Keep 0 and choose the block size: exactly one of the two decides. If you set it, lower it for more capacity and raise it to save memory.</source>
        <translation>Оставьте 0 и задайте размер блока: решает ровно одно из двух. Если всё же задаёте, уменьшите ради ёмкости и увеличьте ради экономии памяти.</translation>
    </message>
    <message>
        <source>Keep 32. Raise it for more capacity with enough data; lower it if the model overfits or does not fit. The number of blocks must then be 0.</source>
        <translation>Оставьте 32. Увеличьте ради ёмкости, если данных достаточно; уменьшите, если модель переобучается или не помещается. Число блоков тогда должно быть 0.</translation>
    </message>
    <message>
        <source>OFT modules</source>
        <translation>Модули OFT</translation>
    </message>
    <message>
        <source>Keep all. Name fewer layers only if memory is very short, and add them again if the model learns too little.</source>
        <translation>Оставьте all. Сокращайте список слоёв, только если памяти совсем мало, и верните их, если модель усваивает слишком мало.</translation>
    </message>
    <message>
        <source>0 for most data. Raise it to 0.05 to 0.1 for a few hundred rows or many epochs; lower it if the loss hardly falls.</source>
        <translation>Для большинства данных 0. Увеличьте до 0.05–0.1 при нескольких сотнях примеров или многих эпохах; уменьшите, если потери почти не падают.</translation>
    </message>
    <message>
        <source>Beta value</source>
        <translation>Бета</translation>
    </message>
    <message>
        <source>0.1 is usual. Lower it for larger changes, raise it if answers get worse or drift. SimPO needs values near 2.</source>
        <translation>Обычно 0.1. Уменьшите для больших изменений; увеличьте, если ответы ухудшаются или уходят в сторону. SimPO нужны значения около 2.</translation>
    </message>
    <message>
        <source>Low values learn fast and drift; high values stay close to the reference.</source>
        <translation>Малые значения учат быстро, но уводят в сторону; большие держат у эталона.</translation>
    </message>
    <message>
        <source>Ftx gamma</source>
        <translation>Ftx гамма</translation>
    </message>
    <message>
        <source>0 for a first try. Raise it to 0.1 to 1 if the chosen answers themselves become less likely; lower it if preferences are hardly learned.</source>
        <translation>Для первой пробы 0. Увеличьте до 0.1–1, если менее вероятными становятся сами выбранные ответы; уменьшите, если предпочтения почти не усваиваются.</translation>
    </message>
    <message>
        <source>Keep 0. Raise it to about 0.5 to mix it with the sigmoid loss when pairs are noisy; lower it if preferences are hardly learned.</source>
        <translation>Оставьте 0. Увеличьте примерно до 0.5, чтобы смешать с потерями sigmoid при шумных парах; уменьшите, если предпочтения почти не усваиваются.</translation>
    </message>
    <message>
        <source>The share of pairs that are assumed to be labelled the wrong way round. It works with the sigmoid loss only.</source>
        <translation>Доля пар, которые предположительно размечены наоборот. Действует только с потерями sigmoid.</translation>
    </message>
    <message>
        <source>0 for clean pairs. Raise it to 0.1 if one in ten may be wrong; lower it if margins stay small.</source>
        <translation>Для чистых пар 0. Увеличьте до 0.1, если неверна может быть одна из десяти; уменьшите, если отступы остаются малы.</translation>
    </message>
    <message>
        <source>0.5 to 1.5, with a beta value near 2. Raise it if the two answers stay close; lower it if answers become extreme.</source>
        <translation>0.5–1.5 при бете около 2. Увеличьте, если два ответа остаются близки; уменьшите, если ответы становятся крайними.</translation>
    </message>
    <message>
        <source>Set 0.5 to 0.8 if tuned answers grow ever longer, lower still if that does not suffice. Leave it empty if length is not a problem.</source>
        <translation>Задайте 0.5–0.8, если ответы после дообучения всё длиннее, а если этого мало — ещё меньше. Оставьте пустым, если длина не мешает.</translation>
    </message>
    <message>
        <source>Weakens the preference for length.</source>
        <translation>Ослабляет предпочтение длины.</translation>
    </message>
    <message>
        <source>Raise it if good answers are rare, so that good and bad weigh about the same in sum; lower it in the opposite case.</source>
        <translation>Увеличьте, если хорошие ответы редки, чтобы хорошие и плохие в сумме весили примерно поровну; в обратном случае уменьшите.</translation>
    </message>
    <message>
        <source>Lower it if bad answers are far more frequent than good ones; raise it if the model keeps writing them.</source>
        <translation>Уменьшите, если плохих ответов намного больше, чем хороших; увеличьте, если модель продолжает их писать.</translation>
    </message>
    <message>
        <source>Leave it empty. Name a model only to continue an earlier preference run against its old reference. orpo and simpo do without one.</source>
        <translation>Оставьте пустым. Указывайте модель, только чтобы продолжить прежнее обучение предпочтениям с его старым эталоном. orpo и simpo обходятся без неё.</translation>
    </message>
    <message>
        <source>Named: a second model in memory. Empty with LoRA: none.</source>
        <translation>Указана — вторая модель в памяти. Пусто при LoRA — ничего.</translation>
    </message>
    <message>
        <source>Give the adapter of the supervised run if the reference is its base model. Leave it empty if that run was merged.</source>
        <translation>Укажите адаптер запуска с учителем, если эталон — его базовая модель. Если тот адаптер уже слит с весами, оставьте пустым.</translation>
    </message>
    <message>
        <source>Loads the reference model in 4 or 8 bits. Empty leaves it as it is.</source>
        <translation>Загружает эталонную модель в 4 или 8 битах. Пусто — как есть.</translation>
    </message>
    <message>
        <source>Use 4 if two models do not fit, 8 for less rounding. Leave it empty if memory suffices.</source>
        <translation>4 — если две модели не помещаются, 8 — ради меньшего округления. Если памяти хватает, оставьте пустым.</translation>
    </message>
    <message>
        <source>Train it first in the reward stage on the same base model. Take an adapter to save memory, a full model if it was trained apart. PPO also needs an older trl than the other stages.</source>
        <translation>Сначала обучите её на этапе вознаграждения на той же базовой модели. Адаптер экономит память; полная модель — если она обучена отдельно. Кроме того, PPO нужна более старая версия trl, чем другим этапам.</translation>
    </message>
    <message>
        <source>Give the adapter of the reward run if the reward model is its base model. Leave it empty if that run was merged.</source>
        <translation>Укажите адаптер запуска вознаграждения, если модель вознаграждения — его базовая модель. Если тот адаптер уже слит с весами, оставьте пустым.</translation>
    </message>
    <message>
        <source>Use 4 if policy and reward model do not fit together, 8 for less rounding. Leave it empty if memory suffices.</source>
        <translation>4 — если обучаемая модель и модель вознаграждения не помещаются вместе, 8 — ради меньшего округления. Если памяти хватает, оставьте пустым.</translation>
    </message>
    <message>
        <source>Take lora for the least memory; it works only with LoRA training and without Unsloth. Take full for a model of its own, api for one on another machine.</source>
        <translation>lora занимает меньше всего памяти, но работает только при обучении LoRA и без Unsloth. full — отдельная модель, api — модель на другой машине.</translation>
    </message>
    <message>
        <source>Score norm</source>
        <translation>Нормировка вознаграждений</translation>
    </message>
    <message>
        <source>Turn it on if rewards are large or change their scale while training. Leave it off if they lie around 1 already.</source>
        <translation>Включите, если вознаграждения велики или их масштаб меняется при обучении. Оставьте выключенным, если они и так около 1.</translation>
    </message>
    <message>
        <source>Turn it on if updates jump from batch to batch. Leave it off if whole batches differ in quality, which it hides.</source>
        <translation>Включите, если обновления скачут от батча к батчу. Оставьте выключенным, если батчи различаются качеством целиком: оно это скрывает.</translation>
    </message>
    <message>
        <source>Keep 1. Raise it for steadier updates from more answers; lower it if learning reacts too slowly.</source>
        <translation>Оставьте 1. Увеличьте, чтобы обновления были устойчивее за счёт большего числа ответов; уменьшите, если обучение реагирует слишком медленно.</translation>
    </message>
    <message>
        <source>4 is usual. Lower it if the model runs away from its reference; raise it if writing answers takes most of the time.</source>
        <translation>Обычно 4. Уменьшите, если модель уходит от эталона; увеличьте, если больше всего времени занимает создание ответов.</translation>
    </message>
    <message>
        <source>PPO KL target</source>
        <translation>Цель KL для PPO</translation>
    </message>
    <message>
        <source>6 is usual. Lower it to stay closer to the starting model; raise it if the reward hardly grows.</source>
        <translation>Обычно 6. Уменьшите, чтобы держаться ближе к исходной модели; увеличьте, если вознаграждение почти не растёт.</translation>
    </message>
    <message>
        <source>Turn it on only if the order itself teaches something, from easy to hard. Leave it off for files sorted by topic. A validation size still shuffles the rows once.</source>
        <translation>Включайте, только если сам порядок чему-то учит, от простого к сложному. Для файлов, отсортированных по темам, оставьте выключенным. Размер валидации всё же один раз перемешивает примеры.</translation>
    </message>
    <message>
        <source>Evaluation strategy</source>
        <translation>Стратегия оценки</translation>
    </message>
    <message>
        <source>Whether the evaluation loss is measured by steps, once per epoch, or not at all during training. Needs a validation size or an evaluation dataset.</source>
        <translation>Измеряются ли во время обучения потери при оценке: по шагам, раз за эпоху или никогда. Нужен размер валидации или набор для оценки.</translation>
    </message>
    <message>
        <source>Take steps for a curve to compare with the training loss, epoch for short epochs, no if evaluation takes too long.</source>
        <translation>steps — кривая для сравнения с потерями обучения, epoch — для коротких эпох, no — если оценка занимает слишком много времени.</translation>
    </message>
    <message>
        <source>Shows overfitting: stop when the curve turns up.</source>
        <translation>Показывает переобучение: остановитесь, когда кривая пойдёт вверх.</translation>
    </message>
    <message>
        <source>Evaluation steps</source>
        <translation>Шаги оценки</translation>
    </message>
    <message>
        <source>Take the save steps, so that each checkpoint has its loss. Lower it to catch overfitting early; raise it if evaluation takes much of the time.</source>
        <translation>Возьмите шаги сохранения, чтобы у каждого чекпоинта были свои потери. Уменьшите, чтобы раньше заметить переобучение; увеличьте, если оценка занимает много времени.</translation>
    </message>
    <message>
        <source>Raise it to skip the first part of long runs, in which the loss falls anyway. Keep 0 to see the whole curve.</source>
        <translation>Увеличьте, чтобы пропустить начало долгих запусков, где потери и так падают. Оставьте 0, чтобы видеть всю кривую.</translation>
    </message>
    <message>
        <source>Raise it to about twice the training batch size; lower it if evaluation runs out of memory. Keep it the same for runs whose losses you compare.</source>
        <translation>Увеличьте примерно вдвое против батча обучения; уменьшите, если при оценке не хватает памяти. Не меняйте в запусках, потери которых сравниваете.</translation>
    </message>
    <message>
        <source>Turn it on to know what the untuned model scores. Leave it off if you know it, or if evaluation takes long.</source>
        <translation>Включите, чтобы узнать результат модели до дообучения. Оставьте выключенным, если он известен или оценка долгая.</translation>
    </message>
    <message>
        <source>Goes back to the checkpoint with the best evaluation when training ends. Save and evaluation strategy must agree, and save steps be a multiple of evaluation steps.</source>
        <translation>По окончании обучения возвращается к чекпоинту с лучшей оценкой. Стратегии сохранения и оценки должны совпадать, а шаги сохранения — делиться на шаги оценки.</translation>
    </message>
    <message>
        <source>Turn it on with early stopping or many epochs. Leave it off without an evaluation set.</source>
        <translation>Включите при ранней остановке или многих эпохах. Без набора для оценки оставьте выключенным.</translation>
    </message>
    <message>
        <source>Keep the loss unless you compute accuracy or generate answers; then name accuracy or, for example, rouge-l.</source>
        <translation>Оставьте потери, если не считаете точность и не генерируете ответы; иначе укажите accuracy или, например, rouge-l.</translation>
    </message>
    <message>
        <source>Leave it empty. Turn it on or off only for a measure with an unusual name.</source>
        <translation>Оставьте пустым. Включайте или выключайте только для метрики с необычным именем.</translation>
    </message>
    <message>
        <source>3 to 5 with frequent evaluations. Raise it if the curve is noisy, lower it to save time. It needs an evaluation strategy and a measure for the best model.</source>
        <translation>3–5 при частых оценках. Увеличьте, если кривая шумная; уменьшите ради времени. Нужны стратегия оценки и критерий лучшей модели.</translation>
    </message>
    <message>
        <source>Turn it on for classification-like answers. Leave it off for free text, where the loss says more, or when answers are generated: the two exclude each other.</source>
        <translation>Включите, если ответы похожи на классификацию. Оставьте выключенным для свободного текста, где потери говорят больше, и при генерации ответов: вместе они невозможны.</translation>
    </message>
    <message>
        <source>Turn it on to see which kind of data improves and which gets worse. Leave it off for one number, or when predictions are saved.</source>
        <translation>Включите, чтобы видеть, какие данные улучшаются, а какие ухудшаются. Оставьте выключенным, если нужно одно число или сохраняются предсказания.</translation>
    </message>
    <message>
        <source>Turn it on in a file for evaluation only; leave it off if the losses during training suffice.</source>
        <translation>Включите в файле только для оценки; оставьте выключенным, если хватает потерь во время обучения.</translation>
    </message>
    <message>
        <source>Save predictions</source>
        <translation>Сохранить предсказания</translation>
    </message>
    <message>
        <source>Turn it on to read answers, not only numbers; it needs generation while evaluating. Turn it off for the loss alone.</source>
        <translation>Включите, чтобы читать ответы, а не только числа; нужна генерация при оценке. Выключите, если нужны только потери.</translation>
    </message>
    <message>
        <source>Turn it on for tasks with one right answer. Leave it off for open answers, or if you need the loss, which it replaces. Not with token accuracy.</source>
        <translation>Включите для задач с одним верным ответом. Оставьте выключенным для открытых ответов или если нужны потери, которые она заменяет. Несовместимо с точностью токенов.</translation>
    </message>
    <message>
        <source>Leave it empty and use the maximum of new tokens, which decides in every case; raise that if answers break off.</source>
        <translation>Оставьте пустым и задайте максимум новых токенов: решает всегда он; увеличьте его, если ответы обрываются.</translation>
    </message>
    <message>
        <source>Leave it empty and use the number of beams among the generation settings, which decides in every case.</source>
        <translation>Оставьте пустым и задайте число лучей в параметрах генерации: решает всегда оно.</translation>
    </message>
    <message>
        <source>Turn it on only if evaluation of an fp32 model does not fit. Leave it off for bf16 models, which gain nothing.</source>
        <translation>Включайте, только если не помещается оценка модели fp32. Для моделей bf16 оставьте выключенным: выигрыша нет.</translation>
    </message>
    <message>
        <source>Turn it on only on GPUs without bf16, if evaluation does not fit. Turn it off if the evaluation loss becomes infinite.</source>
        <translation>Включайте только на GPU без bf16, если оценка не помещается. Выключите, если потери при оценке становятся бесконечными.</translation>
    </message>
    <message>
        <source>Choose an empty folder on a disk with room for the whole model. Give the adapter and the chat template too, so that the files answer correctly elsewhere.</source>
        <translation>Выберите пустую папку на диске, где хватит места для всей модели. Укажите также адаптер и шаблон чата, чтобы файлы верно отвечали и в других программах.</translation>
    </message>
    <message>
        <source>Max shard size</source>
        <translation>Макс. размер файла</translation>
    </message>
    <message>
        <source>Keep 5. Lower it if files must be copied or uploaded over a poor connection; raise it for fewer files.</source>
        <translation>Оставьте 5. Уменьшите, если файлы придётся копировать или загружать по плохому соединению; увеличьте, чтобы файлов было меньше.</translation>
    </message>
    <message>
        <source>Keep cpu, which needs no GPU memory. Take auto for large models if the GPU has room for them.</source>
        <translation>Оставьте cpu: память GPU не нужна. Возьмите auto для больших моделей, если на GPU есть место.</translation>
    </message>
    <message>
        <source>Export quantisation bits</source>
        <translation>Биты при экспорте</translation>
    </message>
    <message>
        <source>4 is the usual trade; take 8 for less loss, 3 or 2 only if nothing else fits. Merge first and quantise in a second export. Leave it empty for full precision.</source>
        <translation>Обычный компромисс — 4; возьмите 8 ради меньших потерь качества, 3 или 2 — только если иначе не помещается. Сначала слейте, квантуйте вторым экспортом. Для полной точности оставьте пустым.</translation>
    </message>
    <message>
        <source>Export quantisation data</source>
        <translation>Данные квантования</translation>
    </message>
    <message>
        <source>Use texts like those the model will write; your training data is good. Change it if answers get worse in one language or style only.</source>
        <translation>Возьмите тексты, похожие на те, что будет писать модель; подойдут обучающие данные. Смените, если ответы ухудшаются лишь в одном языке или стиле.</translation>
    </message>
    <message>
        <source>Export quantisation samples</source>
        <translation>Примеры квантования</translation>
    </message>
    <message>
        <source>How many texts GPTQ looks at.</source>
        <translation>Сколько текстов просматривает GPTQ.</translation>
    </message>
    <message>
        <source>128 suffices. Raise it at 3 or 2 bits, or for texts of many kinds; lower it if memory or time runs short.</source>
        <translation>Достаточно 128. Увеличьте при 3 или 2 битах или для разнородных текстов; уменьшите, если не хватает памяти или времени.</translation>
    </message>
    <message>
        <source>Export quantisation length</source>
        <translation>Длина при квантовании</translation>
    </message>
    <message>
        <source>1,024 suffices for most models. Raise it only if the model is used on long inputs; lower it if memory runs short.</source>
        <translation>Большинству моделей хватает 1024. Увеличивайте, только если модель работает с длинными входами; уменьшите, если не хватает памяти.</translation>
    </message>
    <message>
        <source>Leave it off: old .bin files can run code when they are opened. Turn it on only for a program that reads nothing else.</source>
        <translation>Оставьте выключенным: при открытии старые файлы .bin могут выполнить код. Включайте только для программы, которая другого не читает.</translation>
    </message>
    <message>
        <source>Leave it empty and upload the folder yourself, after looking at what is in it. Fill it in only in exported commands that run unattended.</source>
        <translation>Оставьте пустым и загрузите папку сами, просмотрев её содержимое. Заполняйте только в экспортированных командах, которые выполняются без присмотра.</translation>
    </message>
    <message>
        <source>512 suits most answers. Raise it if answers break off and for reasoning models, whose thoughts are long; lower it to save time in evaluation.</source>
        <translation>Большинству ответов хватает 512. Увеличьте, если ответы обрываются, и для рассуждающих моделей с их длинными рассуждениями; уменьшите, чтобы ускорить оценку.</translation>
    </message>
    <message>
        <source>Turn it off for exact tasks and for tests that must repeat; turn it on for varied text, and set the temperature then.</source>
        <translation>Выключите для точных задач и повторяемых проверок; включите для разнообразного текста и задайте температуру.</translation>
    </message>
    <message>
        <source>0.1 to 0.3 for facts and code, 0.7 to 1 for prose. Lower it if answers invent, raise it if they are all alike. It acts only with sampling.</source>
        <translation>0.1–0.3 для фактов и кода, 0.7–1 для прозы. Уменьшите, если в ответах выдумки; увеличьте, если они одинаковы. Действует только при сэмплировании.</translation>
    </message>
    <message>
        <source>0.7 to 0.95. Lower it if answers wander off, raise it for variety; change it or the temperature, not both at once. It acts only with sampling.</source>
        <translation>0.7–0.95. Уменьшите, если ответы уходят в сторону; увеличьте ради разнообразия; меняйте либо её, либо температуру. Действует только при сэмплировании.</translation>
    </message>
    <message>
        <source>50 is harmless. Lower it to 20 for stricter answers; raise it, or take 0, and leave the choice to top-p. It acts only with sampling.</source>
        <translation>50 безвредно. Уменьшите до 20 ради строгих ответов; увеличьте или задайте 0 и предоставьте выбор top-p. Действует только при сэмплировании.</translation>
    </message>
    <message>
        <source>Keep 1. With several beams raise it if answers are too short, lower it if they are too long.</source>
        <translation>Оставьте 1. При нескольких лучах увеличьте, если ответы слишком короткие; уменьшите, если слишком длинные.</translation>
    </message>
    <message>
        <source>Keep 1 for chat. Raise it to about 4 in exported commands for translation-like tasks with one right answer; lower it if answers are dull or slow.</source>
        <translation>Для чата оставьте 1. В экспортированных командах увеличьте примерно до 4 для задач вроде перевода с одним верным ответом; уменьшите, если ответы скучны или медленны.</translation>
    </message>
    <message>
        <source>Leave it and set the new tokens instead. If you use it, raise it until prompt and answer fit.</source>
        <translation>Не трогайте и задайте максимум новых токенов. Если всё же используете, увеличьте так, чтобы поместились промпт и ответ.</translation>
    </message>
    <message>
        <source>Skip special tokens</source>
        <translation>Без спецтокенов</translation>
    </message>
    <message>
        <source>Keep it on. Turn it off to see whether the model ends its turns correctly, for example with a doubtful template.</source>
        <translation>Оставьте включённым. Выключите, чтобы увидеть, правильно ли модель завершает реплики, например с сомнительным шаблоном.</translation>
    </message>
    <message>
        <source>Keep it on. Turn it off in exported commands only to find faults, or when the cache of very long texts does not fit.</source>
        <translation>Оставьте включённым. Выключайте в экспортированных командах только для поиска ошибок или если кэш очень длинных текстов не помещается.</translation>
    </message>
    <message>
        <source>Take vllm or sglang in exported commands for serving many users; keep huggingface for training and for one user.</source>
        <translation>Возьмите vllm или sglang в экспортированных командах, чтобы обслуживать многих; для обучения и одного пользователя оставьте huggingface.</translation>
    </message>
    <message>
        <source>Keep auto. Take float32 to compare numbers exactly, float16 for GPUs without bf16.</source>
        <translation>Оставьте auto. Возьмите float32, чтобы точно сравнивать числа, и float16 для GPU без bf16.</translation>
    </message>
    <message>
        <source>Freeze vision tower</source>
        <translation>Заморозить башню зрения</translation>
    </message>
    <message>
        <source>Leaves the part of the model that looks at pictures as it is.</source>
        <translation>Не меняет часть модели, которая смотрит на изображения.</translation>
    </message>
    <message>
        <source>Keep it on. Turn it off for pictures of a very different kind, such as X-rays, with thousands of examples and a low learning rate.</source>
        <translation>Оставьте включённым. Выключите для изображений совсем иного рода, например рентгеновских снимков, при тысячах примеров и низкой скорости обучения.</translation>
    </message>
    <message>
        <source>Freeze multi-modal projector</source>
        <translation>Заморозить проектор</translation>
    </message>
    <message>
        <source>Keep it on for tuning. Turn it off when a new vision tower is joined to a language model, or together with the tower.</source>
        <translation>При дообучении оставьте включённым. Выключите, когда новая башня зрения присоединяется к языковой модели, или вместе с башней.</translation>
    </message>
    <message>
        <source>Off: a little more, as the layer is small.</source>
        <translation>Выкл.: чуть больше, так как слой невелик.</translation>
    </message>
    <message>
        <source>Freeze language model</source>
        <translation>Заморозить языковую модель</translation>
    </message>
    <message>
        <source>Turn it on to teach a model to see without touching how it writes; unfreeze the tower or projector then. Leave it off to tune answers.</source>
        <translation>Включите, чтобы научить модель видеть, не меняя того, как она пишет; тогда разморозьте башню или проектор. Для дообучения ответов оставьте выключенным.</translation>
    </message>
    <message>
        <source>Image max pixels</source>
        <translation>Макс. пикс. изображения</translation>
    </message>
    <message>
        <source>Lower it if memory is short; raise it if small print matters, and the cutoff length with it. 589,824 is 768 by 768.</source>
        <translation>Уменьшите, если памяти мало; увеличьте вместе с длиной обрезки, если важен мелкий текст. 589824 — это 768 × 768.</translation>
    </message>
    <message>
        <source>Image min pixels</source>
        <translation>Мин. пикс. изображения</translation>
    </message>
    <message>
        <source>Keep 1,024, which is 32 by 32. Raise it if tiny icons must be read; lower it if many tiny pictures take too many tokens.</source>
        <translation>Оставьте 1024, то есть 32 × 32. Увеличьте, если надо читать крошечные значки; уменьшите, если много мелких изображений занимает слишком много токенов.</translation>
    </message>
    <message>
        <source>Enlarging adds no detail, but some models need a minimum.</source>
        <translation>Увеличение не добавляет подробностей, но некоторым моделям нужен минимум.</translation>
    </message>
    <message>
        <source>Video max pixels</source>
        <translation>Макс. пикс. видео</translation>
    </message>
    <message>
        <source>Keep 65,536, which is 256 by 256. Raise it in small steps if writing must be read, as frames are many; lower it if memory is short.</source>
        <translation>Оставьте 65536, то есть 256 × 256. Если надо читать надписи, увеличивайте понемногу: кадров много; уменьшите, если памяти мало.</translation>
    </message>
    <message>
        <source>Video min pixels</source>
        <translation>Мин. пикс. видео</translation>
    </message>
    <message>
        <source>Keep 256, which is 16 by 16. Raise it only for a model that refuses small frames; lower values hardly save anything.</source>
        <translation>Оставьте 256, то есть 16 × 16. Увеличивайте только для модели, которая не принимает малые кадры; меньшие значения почти ничего не дают.</translation>
    </message>
    <message>
        <source>Video FPS</source>
        <translation>FPS видео</translation>
    </message>
    <message>
        <source>2 shows ordinary actions. Raise it for fast movement, lower it for long videos; the limit of frames still applies.</source>
        <translation>2 хватает для обычных действий. Увеличьте для быстрых движений, уменьшите для длинных видео; предел числа кадров действует в любом случае.</translation>
    </message>
    <message>
        <source>Video max frames</source>
        <translation>Макс. кадров видео</translation>
    </message>
    <message>
        <source>Lower it if memory is short; raise it for long videos with many events. 128 is two frames a second for about a minute.</source>
        <translation>Уменьшите, если памяти мало; увеличьте для длинных видео со многими событиями. 128 — это два кадра в секунду примерно за минуту.</translation>
    </message>
    <message>
        <source>No effect, but the earlier result is lost.</source>
        <translation>Не влияет, но прежний результат теряется.</translation>
    </message>
    <message>
        <source>The checkpoint folder to continue from, with optimizer, LR scheduler, random state and position in the data.</source>
        <translation>Папка чекпоинта, с которого продолжить: с оптимизатором, планировщиком LR, состоянием случайных чисел и местом в данных.</translation>
    </message>
    <message>
        <source>Leave it empty: the latest checkpoint in the output folder is found by itself. Name one to go back to an earlier step. Keep epochs and batch sizes as they were.</source>
        <translation>Оставьте пустым: последний чекпоинт в выходной папке найдётся сам. Укажите чекпоинт, чтобы вернуться к более раннему шагу. Эпохи и размеры батча не меняйте.</translation>
    </message>
    <message>
        <source>Logging steps</source>
        <translation>Шаги логирования</translation>
    </message>
    <message>
        <source>5 to 10 for short runs. Raise it for very long ones or a calmer curve; lower it to 1 to look for faults.</source>
        <translation>5–10 для коротких запусков. Увеличьте для очень долгих или ради более спокойной кривой; уменьшите до 1, чтобы искать ошибки.</translation>
    </message>
    <message>
        <source>Keep steps: without points there is no curve to watch. Take epoch for very many short epochs.</source>
        <translation>Оставьте steps: без точек нет и кривой. Возьмите epoch, если эпох очень много и они короткие.</translation>
    </message>
    <message>
        <source>No effect on the model; early stopping and evaluation do not depend on it.</source>
        <translation>На модель не влияет; ранняя остановка и оценка от этого не зависят.</translation>
    </message>
    <message>
        <source>Turn it on to see the loss at the start, and mistakes in the set-up, at once. Leave it off if the logging steps are few.</source>
        <translation>Включите, чтобы сразу видеть потери в начале и ошибки настройки. Оставьте выключенным, если шаги логирования малы.</translation>
    </message>
    <message>
        <source>No effect on the model; it hides a broken run.</source>
        <translation>На модель не влияет, но скрывает сломанный запуск.</translation>
    </message>
    <message>
        <source>Save steps</source>
        <translation>Шаги сохранения</translation>
    </message>
    <message>
        <source>Lower it if losing an interval would hurt; raise it, or limit the number of checkpoints, on small disks. It must be a multiple of the evaluation steps to keep the best.</source>
        <translation>Уменьшите, если жаль потерять интервал; увеличьте или ограничьте число чекпоинтов на малых дисках. Чтобы вернуть лучшую модель, значение должно делиться на шаги оценки.</translation>
    </message>
    <message>
        <source>steps for long epochs, epoch for short ones. best needs an evaluation strategy; no leaves nothing to resume.</source>
        <translation>steps — для длинных эпох, epoch — для коротких. best требует стратегии оценки; при no продолжать будет не с чего.</translation>
    </message>
    <message>
        <source>2 or 3 suffice to go back. Raise it, or leave it empty, to compare steps later; lower it if the disk fills.</source>
        <translation>Чтобы вернуться назад, хватает 2 или 3. Увеличьте или очистите, чтобы потом сравнить шаги; уменьшите, если диск заполняется.</translation>
    </message>
    <message>
        <source>No effect, but deleted steps cannot be compared.</source>
        <translation>Не влияет, но удалённые шаги уже не сравнить.</translation>
    </message>
    <message>
        <source>Leaves optimizer, LR scheduler and random state out of checkpoints.</source>
        <translation>Не сохраняет в чекпоинтах оптимизатор, планировщик LR и состояние случайных чисел.</translation>
    </message>
    <message>
        <source>Turn it on if disk is short and the run will not be resumed. Leave it off for long runs.</source>
        <translation>Включите, если места на диске мало, а продолжать запуск не придётся. Для долгих запусков оставьте выключенным.</translation>
    </message>
    <message>
        <source>In LLaMA-Factory, draws the curves of loss and evaluation loss as pictures into the output folder at the end.</source>
        <translation>В LLaMA-Factory рисует в конце кривые потерь при обучении и оценке и кладёт картинки в выходную папку.</translation>
    </message>
    <message>
        <source>Turn it on in exported commands to see whether training converges, as LLaMA Board does. Leave it off without a use for pictures; the chart here shows the curve live and exports it.</source>
        <translation>Включите в экспортированных командах, чтобы видеть, сходится ли обучение, как это делает LLaMA Board. Оставьте выключенным, если картинки не нужны: график здесь показывает кривую сразу и экспортирует её.</translation>
    </message>
    <message>
        <source>Leave it off. Turn it on in exported commands only when skipping is slow, as with streamed data.</source>
        <translation>Оставьте выключенным. Включайте в экспортированных командах, только если пропуск медленный, например при потоковом чтении.</translation>
    </message>
    <message>
        <source>Turn it on in exported commands when full tuning nearly fits, with pure bf16, without which it saves little. Leave it off if memory suffices. Not with LoRA, DeepSpeed, APOLLO or BAdam.</source>
        <translation>Включите в экспортированных командах, если полное дообучение почти помещается, вместе с чистым bf16: без него экономия мала. Если памяти хватает, оставьте выключенным. Несовместимо с LoRA, DeepSpeed, APOLLO и BAdam.</translation>
    </message>
    <message>
        <source>GaLore update interval</source>
        <translation>Интервал GaLore</translation>
    </message>
    <message>
        <source>200 is usual. Lower it if the loss stalls; raise it if the pauses for new projections cost too much.</source>
        <translation>Обычно 200. Уменьшите, если потери застыли; увеличьте, если паузы на новые проекции обходятся слишком дорого.</translation>
    </message>
    <message>
        <source>Keep 2 and tune the learning rate instead; both act alike. Lower it if the loss swings, raise it if it hardly falls.</source>
        <translation>Оставьте 2 и подбирайте скорость обучения: действуют они одинаково. Уменьшите, если потери колеблются; увеличьте, если почти не падают.</translation>
    </message>
    <message>
        <source>GaLore modules</source>
        <translation>Модули GaLore</translation>
    </message>
    <message>
        <source>Keep all. Leave a layer out only if its exact gradient matters and memory allows; it is then trained with plain AdamW.</source>
        <translation>Оставьте all. Исключайте слой, только если важен его точный градиент и память позволяет; тогда он обучается обычным AdamW.</translation>
    </message>
    <message>
        <source>Lets GaLore update each layer as soon as its gradient is there and free it. Not with gradient accumulation or several GPUs.</source>
        <translation>Позволяет GaLore обновлять каждый слой, как только готов его градиент, и освобождать его. Несовместимо с накоплением градиента и несколькими GPU.</translation>
    </message>
    <message>
        <source>Turn it on if gradients are what does not fit. Leave it off if you need accumulation.</source>
        <translation>Включите, если не помещаются именно градиенты. Оставьте выключенным, если нужно накопление.</translation>
    </message>
    <message>
        <source>Turn it on like GaLore, with pure bf16; it is cheaper, as its projection is random. Leave it off if memory suffices. Not with LoRA, DeepSpeed, GaLore or BAdam.</source>
        <translation>Включайте, как и GaLore, с чистым bf16; обходится дешевле, так как проекция случайна. Если памяти хватает, оставьте выключенным. Несовместимо с LoRA, DeepSpeed, GaLore и BAdam.</translation>
    </message>
    <message>
        <source>Raise it towards 256 for quality, lower it for memory; 1 works for the smallest memory, with a larger scale.</source>
        <translation>Увеличьте до 256 ради качества, уменьшите ради памяти; при минимальной памяти работает и 1, с большим масштабом.</translation>
    </message>
    <message>
        <source>APOLLO update interval</source>
        <translation>Интервал APOLLO</translation>
    </message>
    <message>
        <source>200 is usual; with random projections it matters little. Lower it if the loss stalls, raise it with exact projections, which are slow.</source>
        <translation>Обычно 200; при случайных проекциях почти не важно. Уменьшите, если потери застыли; увеличьте при точных проекциях: они медленные.</translation>
    </message>
    <message>
        <source>Multiplies the update of the layers that APOLLO projects.</source>
        <translation>Умножает обновление слоёв, которые проецирует APOLLO.</translation>
    </message>
    <message>
        <source>Smaller ranks need larger scales: 32 fits rank 16, 128 fits rank 1. Lower it if the loss swings, raise it if it hardly falls.</source>
        <translation>Меньшим рангам нужен больший масштаб: 32 для ранга 16, 128 для ранга 1. Уменьшите, если потери колеблются; увеличьте, если почти не падают.</translation>
    </message>
    <message>
        <source>APOLLO modules</source>
        <translation>Модули APOLLO</translation>
    </message>
    <message>
        <source>Keep all. Leave a layer out only if it learns badly and memory allows; it is then trained with plain AdamW.</source>
        <translation>Оставьте all. Исключайте слой, только если он плохо учится и память позволяет; тогда он обучается обычным AdamW.</translation>
    </message>
    <message>
        <source>Lets APOLLO update each layer as soon as its gradient is there, then free it. It excludes gradient accumulation and several GPUs.</source>
        <translation>Позволяет APOLLO обновлять каждый слой, как только готов его градиент, и сразу освобождать его. Исключает накопление градиента и несколько GPU.</translation>
    </message>
    <message>
        <source>Turn it on in exported commands when full tuning does not fit on one GPU. Leave it off if it fits. Not with LoRA, GaLore or APOLLO.</source>
        <translation>Включите в экспортированных командах, если полное дообучение не помещается на один GPU. Если помещается, оставьте выключенным. Несовместимо с LoRA, GaLore и APOLLO.</translation>
    </message>
    <message>
        <source>Keep layer, which saves the most and works over several GPUs with DeepSpeed stage 3. Take ratio to spread the work over the model, on one GPU.</source>
        <translation>Оставьте layer: экономит больше всего и работает на нескольких GPU с ZeRO-3. Возьмите ratio, чтобы распределить работу по модели на одном GPU.</translation>
    </message>
    <message>
        <source>BAdam switch mode</source>
        <translation>Порядок блоков BAdam</translation>
    </message>
    <message>
        <source>Keep ascending. Take random for many short turns, descending to start near the output, fixed only for experiments.</source>
        <translation>Оставьте ascending. Возьмите random для многих коротких очередей, descending — чтобы начать у выхода, fixed — только для опытов.</translation>
    </message>
    <message>
        <source>Hardly any effect in long runs; fixed trains one block only.</source>
        <translation>В долгих запусках почти не влияет; fixed обучает лишь один блок.</translation>
    </message>
    <message>
        <source>BAdam switch interval</source>
        <translation>Интервал BAdam</translation>
    </message>
    <message>
        <source>Choose it so that every block has its turn: at most the steps of the run divided by the layers. Lower it in short runs, raise it in long ones.</source>
        <translation>Выберите так, чтобы очередь дошла до каждого блока: не больше числа шагов запуска, делённого на число слоёв. Уменьшите в коротких запусках, увеличьте в долгих.</translation>
    </message>
    <message>
        <source>BAdam update ratio</source>
        <translation>Доля обновления BAdam</translation>
    </message>
    <message>
        <source>0.05 is a start. Raise it for faster learning if memory allows; lower it if the run does not fit.</source>
        <translation>Начните с 0.05. Увеличьте, чтобы учиться быстрее, если память позволяет; уменьшите, если запуск не помещается.</translation>
    </message>
    <message>
        <source>Start with sigmoid; take simpo or orpo if memory is short. In LLaMA-Factory with trl 0.20 or newer, hinge, ipo and kto_pair compute sigmoid.</source>
        <translation>Начните с sigmoid; возьмите simpo или orpo, если памяти мало. В LLaMA-Factory с trl 0.20 и новее hinge, ipo и kto_pair вычисляют sigmoid.</translation>
    </message>
    <message>
        <source>Keep none to work offline: the Runs page keeps all curves. Name tensorboard in exported commands for local files, another service to share curves. PPO takes wandb, tensorboard or trackio only.</source>
        <translation>Оставьте none, чтобы работать без сети: все кривые хранит страница «Запуски». В экспортированных командах tensorboard даёт локальные файлы, другие службы — общий доступ к кривым. PPO принимает только wandb, tensorboard или trackio.</translation>
    </message>
    <message>
        <source>The name of the run in an external logger. Empty means the output folder.</source>
        <translation>Имя запуска во внешнем логгере. Пусто — выходная папка.</translation>
    </message>
    <message>
        <source>Say what is special about the run: data, method, rate. Leave it empty if the folder&apos;s name says so.</source>
        <translation>Назовите, что особенного в запуске: данные, метод, скорость. Оставьте пустым, если это видно из имени папки.</translation>
    </message>
    <message>
        <source>No effect; a clear name only helps you find a run again.</source>
        <translation>Не влияет: ясное имя лишь помогает найти запуск.</translation>
    </message>
    <message>
        <source>Leave it empty: files then go into the output folder. Set it only if one TensorBoard shows many runs.</source>
        <translation>Оставьте пустым: файлы попадут в выходную папку. Задавайте, только если один TensorBoard показывает много запусков.</translation>
    </message>
    <message>
        <source>Turn it on in exported commands if your team watches runs there. Leave it off for private data, or choose the local mode.</source>
        <translation>Включите в экспортированных командах, если ваша команда следит за запусками там. Для закрытых данных оставьте выключенным или выберите локальный режим.</translation>
    </message>
    <message>
        <source>Use one project for runs that you compare with each other; start another for a new task. LLaMA-Factory&apos;s own name is a usable default.</source>
        <translation>Держите в одном проекте запуски, которые сравниваете; для новой задачи заведите другой. Имя LLaMA-Factory по умолчанию вполне годится.</translation>
    </message>
    <message>
        <source>The name of this run in SwanLab. If it is empty, SwanLab chooses one.</source>
        <translation>Имя этого запуска в SwanLab. Если пусто, SwanLab выберет его сам.</translation>
    </message>
    <message>
        <source>Name what differs from other runs: data, method, learning rate. Leave it empty for trials you will not look up again.</source>
        <translation>Назовите отличие от других запусков: данные, метод, скорость обучения. Для проб, к которым не вернётесь, оставьте пустым.</translation>
    </message>
    <message>
        <source>No effect; it only labels the curves.</source>
        <translation>Не влияет: лишь подписывает кривые.</translation>
    </message>
    <message>
        <source>The workspace of SwanLab that the run belongs to. Left empty, it is your own.</source>
        <translation>Пространство SwanLab, к которому относится запуск. Пусто — ваше собственное.</translation>
    </message>
    <message>
        <source>Name your team&apos;s workspace to share the run; leave it empty to keep the run to yourself.</source>
        <translation>Укажите пространство команды, чтобы открыть ей запуск; оставьте пустым, чтобы он остался только у вас.</translation>
    </message>
    <message>
        <source>Log in once with SwanLab&apos;s own program and leave this empty; fill it in only on a machine where you cannot.</source>
        <translation>Один раз войдите через программу самой SwanLab и оставьте пустым; заполняйте только на машине, где войти нельзя.</translation>
    </message>
    <message>
        <source>Take local on machines without a network or for private data, cloud to watch the run from elsewhere.</source>
        <translation>Возьмите local на машинах без сети и для закрытых данных, cloud — чтобы следить за запуском из другого места.</translation>
    </message>
    <message>
        <source>Raise it to 1.05 to 1.1 against loops; lower it if lists, code or names suffer. Loops after tuning often come from a wrong template.</source>
        <translation>Против зацикливания увеличьте до 1.05–1.1; уменьшите, если страдают списки, код или имена. Зацикливание после дообучения часто идёт от неверного шаблона.</translation>
    </message>
    <message>
        <source>The folder for TensorBoard files. The trainer library marks this key as outdated.</source>
        <translation>Папка для файлов TensorBoard. В библиотеке Trainer этот ключ отмечен как устаревший.</translation>
    </message>
    <message>
        <source>Steps, or below 1 a share of all steps, between two evaluations. Empty means the logging steps.</source>
        <translation>Шаги (меньше 1 — доля всех шагов) между двумя оценками. Пусто — шаги логирования.</translation>
    </message>
    <message>
        <source>Steps, or below 1 a share of all steps, between two points of the loss curve; each is the mean of the steps since the last.</source>
        <translation>Шаги (меньше 1 — доля всех шагов) между двумя точками кривой потерь; каждая — среднее по шагам с предыдущей точки.</translation>
    </message>
    <message>
        <source>Steps, or below 1 a share of all steps, between two checkpoints. The last step is always saved.</source>
        <translation>Шаги (меньше 1 — доля всех шагов) между двумя чекпоинтами. Последний шаг сохраняется всегда.</translation>
    </message>
    <message>
        <source>Loads a full reward model in 4 or 8 bits. Empty means unquantised.</source>
        <translation>Загружает полную модель вознаграждения в 4 или 8 битах. Пусто — без квантования.</translation>
    </message>
    <message>
        <source>Keep adamw_torch or its fused form; they differ in speed only. Take adamw_8bit if full tuning nearly fits. Paged forms give the same results; our engine does not page. GaLore, APOLLO, BAdam, Adam-mini and Muon have switches of their own.</source>
        <translation>Оставьте adamw_torch или его fused-вариант: они различаются лишь скоростью. Возьмите adamw_8bit, если полное дообучение почти помещается. Страничные варианты дают те же результаты; наш движок страниц не вытесняет. У GaLore, APOLLO, BAdam, Adam-mini и Muon свои переключатели.</translation>
    </message>
    <message>
        <source>8-bit forms learn nearly as AdamW does. Other rules need other learning rates.</source>
        <translation>8-битные варианты учатся почти как AdamW. Другим правилам нужны другие скорости обучения.</translation>
    </message>
    <message>
        <source>AdamW, 8-bit, older name</source>
        <translation>AdamW (8 бит, прежнее имя)</translation>
    </message>
    <message>
        <source>AdamW, 8-bit</source>
        <translation>AdamW (8 бит)</translation>
    </message>
    <message>
        <source>AdamW, paged</source>
        <translation>AdamW (страничный)</translation>
    </message>
    <message>
        <source>AdamW, 8-bit, paged</source>
        <translation>AdamW (8 бит, страничный)</translation>
    </message>
    <message>
        <source>Our engine quantises as bitsandbytes does: nf4, with the scales quantised too.</source>
        <translation>Наш движок квантует так же, как bitsandbytes: nf4 с квантованием и самих масштабов.</translation>
    </message>
    <message>
        <source>Our engine quantises to 4 bits and needs a GPU for it; a quantised GGUF file needs neither.</source>
        <translation>Наш движок квантует до 4 бит, и для этого нужен GPU; квантованному файлу GGUF не нужно ни то, ни другое.</translation>
    </message>
</context>
<context>
    <name>Plan</name>
    <message>
        <source>Batch size 1 with %1 accumulation steps</source>
        <translation>Размер батча 1, накопление градиента %1</translation>
    </message>
    <message>
        <source>Compute in bf16</source>
        <translation>Вычислять в bf16</translation>
    </message>
    <message>
        <source>Hold the frozen weights in 4 bits</source>
        <translation>Хранить замороженные веса в 4 битах</translation>
    </message>
    <message>
        <source>Train a LoRA adapter instead of the whole model</source>
        <translation>Обучать адаптер LoRA вместо всей модели</translation>
    </message>
    <message>
        <source>Cut rows at %1 tokens</source>
        <translation>Обрезать примеры до длины %1</translation>
    </message>
    <message>
        <source>Keep the optimizer&apos;s moments in 8 bits</source>
        <translation>Хранить моменты оптимизатора в 8 битах</translation>
    </message>
    <message>
        <source>%1 of %2 layers are computed twice</source>
        <translation>слоёв вычисляется дважды: %1 из %2</translation>
    </message>
    <message>
        <source>feed-forward blocks take %1 tokens at a time</source>
        <translation>блоки прямого распространения берут по %1 токенов</translation>
    </message>
    <message>
        <source>what layers keep waits in main memory</source>
        <translation>то, что хранят слои, ждёт в оперативной памяти</translation>
    </message>
    <message>
        <source>the embedding stays in main memory</source>
        <translation>эмбеддинги остаются в оперативной памяти</translation>
    </message>
    <message>
        <source>weights are brought in layer by layer</source>
        <translation>веса подгружаются слой за слоем</translation>
    </message>
    <message>
        <source>rows go through the model one by one</source>
        <translation>строки проходят через модель по одной</translation>
    </message>
</context>
<context>
    <name>Presets</name>
    <message>
        <source>Chat or instructions, LoRA</source>
        <translation>Чат или инструкции, LoRA</translation>
    </message>
    <message>
        <source>The usual start for questions and answers: 5e-5, three epochs, rank 8, batches of 16.</source>
        <translation>Обычное начало для вопросов и ответов: 5e-5, три эпохи, ранг 8, батчи по 16.</translation>
    </message>
    <message>
        <source>A small dataset</source>
        <translation>Небольшой набор данных</translation>
    </message>
    <message>
        <source>More epochs for little data, with 15 % of the rows held back and evaluated after each epoch, so that overfitting shows.</source>
        <translation>Больше эпох для малого объёма данных; 15&#xa0;% примеров отложено, оценка после каждой эпохи, чтобы было видно переобучение.</translation>
    </message>
    <message>
        <source>A large dataset</source>
        <translation>Большой набор данных</translation>
    </message>
    <message>
        <source>Two epochs are enough for much data; 5 % of the rows are evaluated every 100 steps.</source>
        <translation>Для большого объёма данных хватает двух эпох; оценка на 5&#xa0;% примеров каждые 100 шагов.</translation>
    </message>
    <message>
        <source>Careful, keep what the model knows</source>
        <translation>Бережно, с сохранением знаний</translation>
    </message>
    <message>
        <source>LoRA with a lower learning rate and some dropout, so that the model forgets less.</source>
        <translation>LoRA с меньшей скоростью обучения и небольшим дропаутом, чтобы модель меньше забывала.</translation>
    </message>
    <message>
        <source>Whole model</source>
        <translation>Полное дообучение</translation>
    </message>
    <message>
        <source>All weights are trained at 1e-5, which needs several times the memory of LoRA.</source>
        <translation>Обучаются все веса при 1e-5; памяти нужно в несколько раз больше, чем для LoRA.</translation>
    </message>
    <message>
        <source>Continue pre-training</source>
        <translation>Продолжение предобучения</translation>
    </message>
    <message>
        <source>Plain text in full rows, read once with LoRA of rank 16: for LLaMA-Factory only.</source>
        <translation>Обычный текст в последовательностях полной длины, один проход, LoRA ранга 16; только для LLaMA-Factory.</translation>
    </message>
    <message>
        <source>8 GB card</source>
        <translation>Видеокарта 8&#xa0;ГБ</translation>
    </message>
    <message>
        <source>LoRA on weights in 4 bits, one row of at most 1,024 tokens at a time.</source>
        <translation>LoRA на весах в 4 битах, по одному примеру длиной до 1024 токенов.</translation>
    </message>
    <message>
        <source>12 GB card</source>
        <translation>Видеокарта 12&#xa0;ГБ</translation>
    </message>
    <message>
        <source>LoRA on weights in 4 bits, one row of at most 2,048 tokens at a time.</source>
        <translation>LoRA на весах в 4 битах, по одному примеру длиной до 2048 токенов.</translation>
    </message>
    <message>
        <source>24 GB card</source>
        <translation>Видеокарта 24&#xa0;ГБ</translation>
    </message>
    <message>
        <source>Weights as they are, one row of at most 2,048 tokens at a time.</source>
        <translation>Веса без квантования, по одному примеру длиной до 2048 токенов.</translation>
    </message>
    <message>
        <source>48 GB or more</source>
        <translation>48&#xa0;ГБ и больше</translation>
    </message>
    <message>
        <source>Weights as they are, two rows of at most 4,096 tokens at a time.</source>
        <translation>Веса без квантования, по два примера длиной до 4096 токенов.</translation>
    </message>
    <message>
        <source>By task</source>
        <translation>По задаче</translation>
    </message>
    <message>
        <source>By card</source>
        <translation>По видеокарте</translation>
    </message>
</context>
<context>
    <name>Rules</name>
    <message>
        <source>Change %1 and %2</source>
        <translation>Изменить %1 и %2</translation>
    </message>
    <message>
        <source>Clear %1</source>
        <translation>Очистить %1</translation>
    </message>
    <message>
        <source>Turn off %1</source>
        <translation>Выключить %1</translation>
    </message>
    <message>
        <source>Turn on %1</source>
        <translation>Включить %1</translation>
    </message>
    <message>
        <source>Set %1 to %2</source>
        <translation>Задать %1: %2</translation>
    </message>
    <message>
        <source>Reset %1</source>
        <translation>Сбросить %1</translation>
    </message>
    <message>
        <source>Adapters can be given with the lora method only.</source>
        <translation>Адаптеры можно задать только для метода lora.</translation>
    </message>
    <message>
        <source>Quantised weights cannot be trained themselves: use lora, or no quantisation.</source>
        <translation>Квантованные веса нельзя обучать: выберите lora или откажитесь от квантования.</translation>
    </message>
    <message>
        <source>PiSSA takes weights apart and cannot do so with quantised ones.</source>
        <translation>PiSSA раскладывает веса, а с квантованными весами это невозможно.</translation>
    </message>
    <message>
        <source>The vocabulary of a quantised model cannot be resized.</source>
        <translation>Словарь квантованной модели изменить нельзя.</translation>
    </message>
    <message>
        <source>A new adapter needs the old one merged first, which quantised weights do not allow.</source>
        <translation>Перед созданием нового адаптера старый надо слить с весами, а с квантованными весами это невозможно.</translation>
    </message>
    <message>
        <source>A quantised model takes one adapter only.</source>
        <translation>Квантованная модель принимает только один адаптер.</translation>
    </message>
    <message>
        <source>bitsandbytes quantises to 4 or 8 bits.</source>
        <translation>bitsandbytes квантует до 4 или 8 бит.</translation>
    </message>
    <message>
        <source>HQQ quantises to 1 to 6 or to 8 bits.</source>
        <translation>HQQ квантует до 1–6 или 8 бит.</translation>
    </message>
    <message>
        <source>EETQ quantises to 8 bits.</source>
        <translation>EETQ квантует до 8 бит.</translation>
    </message>
    <message>
        <source>vLLM answers with models of the sft stage only.</source>
        <translation>vLLM отвечает только моделями этапа sft.</translation>
    </message>
    <message>
        <source>vLLM cannot quantise while loading.</source>
        <translation>vLLM не умеет квантовать при загрузке.</translation>
    </message>
    <message>
        <source>vLLM takes no RoPE scaling here.</source>
        <translation>vLLM здесь не поддерживает масштабирование RoPE.</translation>
    </message>
    <message>
        <source>vLLM takes one adapter only.</source>
        <translation>vLLM принимает только один адаптер.</translation>
    </message>
    <message>
        <source>%1 is above the usual 5e-5 for LoRA: the loss may oscillate.</source>
        <translation>%1 — выше обычных для LoRA 5e-5: потери могут колебаться.</translation>
    </message>
    <message>
        <source>%1 is above the usual 1e-5 when whole weights are trained.</source>
        <translation>%1 больше обычных 1e-5 при обучении всех весов.</translation>
    </message>
    <message>
        <source>%1 is so small that the model will hardly learn.</source>
        <translation>%1 — слишком мало: модель почти не будет учиться.</translation>
    </message>
    <message>
        <source>More than 10 epochs usually overfit.</source>
        <translation>Больше 10 эпох обычно ведут к переобучению.</translation>
    </message>
    <message>
        <source>The maximum of steps decides; the number of epochs is not used.</source>
        <translation>Длину задаёт максимум шагов; число эпох не используется.</translation>
    </message>
    <message>
        <source>Less than one row in a hundred: the evaluation loss will be noisy.</source>
        <translation>Меньше одного примера из ста: потери при оценке будут шумными.</translation>
    </message>
    <message>
        <source>A large part of the data is held back from training.</source>
        <translation>Слишком большая часть данных отложена и не участвует в обучении.</translation>
    </message>
    <message>
        <source>Rows are held back but never evaluated.</source>
        <translation>Примеры отложены, но оценка не проводится.</translation>
    </message>
    <message>
        <source>Memory grows with the longest sample. The 95th or 99th percentile of the data is usually enough.</source>
        <translation>Память растёт с самым длинным примером. Обычно хватает 95-го или 99-го процентиля длины данных.</translation>
    </message>
    <message>
        <source>Most answers will be cut off, and the model will learn to stop early.</source>
        <translation>Большинство ответов будет обрезано, и модель научится обрывать ответ.</translation>
    </message>
    <message>
        <source>fp16 needs a GPU.</source>
        <translation>Для fp16 нужен GPU.</translation>
    </message>
    <message>
        <source>The model&apos;s name says it is a base model. It has not seen this chat template: start from the instruct model, or train longer and use the same template in chat.</source>
        <translation>Судя по названию, это базовая модель. Она не видела этот шаблон чата: возьмите модель instruct либо обучайте дольше и используйте тот же шаблон в чате.</translation>
    </message>
    <message>
        <source>Alpha is usually one to four times the rank.</source>
        <translation>Альфа обычно от одного до четырёх рангов.</translation>
    </message>
    <message>
        <source>8 to 16 is usual. Ranks this high learn as they should only with rank-stabilised LoRA.</source>
        <translation>Обычно хватает 8–16. При таком высоком ранге обучение идёт как надо только с rsLoRA.</translation>
    </message>
    <message>
        <source>Dropout above 0.1 slows learning; at 1 the adapter learns nothing.</source>
        <translation>Дропаут выше 0.1 замедляет обучение; при 1 адаптер не учится ничему.</translation>
    </message>
    <message>
        <source>Packed samples see each other. Keep them apart for conversations.</source>
        <translation>Упакованные примеры видят друг друга. Для диалогов их следует разделять.</translation>
    </message>
    <message>
        <source>An effective batch below 4 makes noisy steps; accumulation costs no memory.</source>
        <translation>Эффективный батч меньше 4 даёт шумные шаги; накопление не требует памяти.</translation>
    </message>
    <message>
        <source>Few, large steps: a small dataset is over before the model has learned.</source>
        <translation>Шагов мало, и они крупные: небольшой набор данных закончится раньше, чем модель научится.</translation>
    </message>
    <message>
        <source>The constant schedule has no warmup.</source>
        <translation>У расписания constant нет прогрева.</translation>
    </message>
    <message>
        <source>A dataset is named twice, so its rows count twice.</source>
        <translation>Набор данных указан дважды, поэтому его примеры учитываются дважды.</translation>
    </message>
    <message>
        <source>5 is the usual noise; above 15 answers lose their facts.</source>
        <translation>Обычный шум — 5; выше 15 ответы теряют факты.</translation>
    </message>
    <message>
        <source>Without an output folder the result goes to trainer_output.</source>
        <translation>Без выходной папки результат попадёт в trainer_output.</translation>
    </message>
    <message>
        <source>A validation share needs a dataset to be taken from.</source>
        <translation>Долю валидации не из чего выделить: нужен набор данных.</translation>
    </message>
    <message>
        <source>Give a validation share or an evaluation dataset, not both.</source>
        <translation>Задайте либо долю валидации, либо набор для оценки, но не оба.</translation>
    </message>
    <message>
        <source>Mixing shares are numbers separated by commas, and need a strategy that interleaves.</source>
        <translation>Доли наборов — числа через запятую; им нужна стратегия с чередованием.</translation>
    </message>
    <message>
        <source>There must be one mixing share for each training set.</source>
        <translation>Для каждого обучающего набора нужна одна доля.</translation>
    </message>
    <message>
        <source>There must be one mixing share for each evaluation set too.</source>
        <translation>Для каждого набора для оценки тоже нужна одна доля.</translation>
    </message>
    <message>
        <source>Streaming does not know how many rows there are: give a number of validation rows.</source>
        <translation>При потоковом чтении число примеров неизвестно: задайте валидацию числом примеров.</translation>
    </message>
    <message>
        <source>Streaming cannot stop after a number of rows: limit the steps instead.</source>
        <translation>Потоковое чтение нельзя остановить по числу примеров: ограничьте число шагов.</translation>
    </message>
    <message>
        <source>Training on the last answer only and training on prompts exclude each other.</source>
        <translation>Обучение только на последнем ответе и обучение на промпте исключают друг друга.</translation>
    </message>
    <message>
        <source>Trackio needs a project name.</source>
        <translation>Для Trackio нужно имя проекта.</translation>
    </message>
    <message>
        <source>Answers are generated in the sft stage only.</source>
        <translation>Ответы генерируются только на этапе sft.</translation>
    </message>
    <message>
        <source>Packing without mixing works in the sft stage only.</source>
        <translation>Упаковка без смешения работает только на этапе sft.</translation>
    </message>
    <message>
        <source>Which tokens are trained can be chosen in the sft stage only.</source>
        <translation>Выбирать обучаемые токены можно только на этапе sft.</translation>
    </message>
    <message>
        <source>Predictions are answers: switch generation on to save them.</source>
        <translation>Предсказания — это ответы: чтобы их сохранить, включите генерацию.</translation>
    </message>
    <message>
        <source>Reward and PPO runs cannot go back to their best checkpoint.</source>
        <translation>При обучении модели вознаграждения и PPO нельзя вернуться к лучшему чекпоинту.</translation>
    </message>
    <message>
        <source>PPO can only train.</source>
        <translation>PPO умеет только обучать.</translation>
    </message>
    <message>
        <source>PPO does not go with shifted attention.</source>
        <translation>PPO несовместим с вниманием со сдвигом.</translation>
    </message>
    <message>
        <source>KTransformers cannot share the model with a reward adapter.</source>
        <translation>KTransformers не может делить модель с адаптером вознаграждения.</translation>
    </message>
    <message>
        <source>Unsloth cannot share the model with a reward adapter.</source>
        <translation>Unsloth не может делить модель с адаптером вознаграждения.</translation>
    </message>
    <message>
        <source>PPO reports to wandb, tensorboard or trackio only.</source>
        <translation>PPO отправляет данные только в wandb, tensorboard или trackio.</translation>
    </message>
    <message>
        <source>Several GPUs are visible to one process. Start through torchrun, or show it one GPU with CUDA_VISIBLE_DEVICES=0.</source>
        <translation>Один процесс видит несколько GPU. Запускайте через torchrun или оставьте один GPU: CUDA_VISIBLE_DEVICES=0.</translation>
    </message>
    <message>
        <source>DeepSpeed needs a distributed launch: set FORCE_TORCHRUN=1.</source>
        <translation>DeepSpeed требует распределённого запуска: задайте FORCE_TORCHRUN=1.</translation>
    </message>
    <message>
        <source>Streaming has no known end: give the number of steps.</source>
        <translation>У потокового чтения нет известного конца: задайте число шагов.</translation>
    </message>
    <message>
        <source>No dataset is chosen to train on.</source>
        <translation>Не выбран набор данных для обучения.</translation>
    </message>
    <message>
        <source>Evaluation needs rows: hold back a validation share, or name an evaluation dataset.</source>
        <translation>Для оценки нужны примеры: задайте долю валидации или набор для оценки.</translation>
    </message>
    <message>
        <source>Answers cannot be generated under ZeRO stage 3.</source>
        <translation>С ZeRO-3 ответы генерировать нельзя.</translation>
    </message>
    <message>
        <source>Evaluate by generated answers or by token accuracy, not both.</source>
        <translation>Оценивайте либо по сгенерированным ответам, либо по точности токенов, но не вместе.</translation>
    </message>
    <message>
        <source>A model that is spread by a device map cannot be trained.</source>
        <translation>Модель, разложенную по карте устройств, обучать нельзя.</translation>
    </message>
    <message>
        <source>PiSSA needs whole weights, which ZeRO stage 3 divides.</source>
        <translation>PiSSA нужны целые веса, а ZeRO-3 их делит.</translation>
    </message>
    <message>
        <source>This device has no bf16.</source>
        <translation>Это устройство не поддерживает bf16.</translation>
    </message>
    <message>
        <source>Pure bf16 does not go with ZeRO stage 3.</source>
        <translation>Чистый bf16 несовместим с ZeRO-3.</translation>
    </message>
    <message>
        <source>GaLore layer by layer runs in one process only.</source>
        <translation>GaLore послойно работает только в одном процессе.</translation>
    </message>
    <message>
        <source>APOLLO layer by layer runs in one process only.</source>
        <translation>APOLLO послойно работает только в одном процессе.</translation>
    </message>
    <message>
        <source>BAdam in ratio mode runs in one process only.</source>
        <translation>BAdam в режиме ratio работает только в одном процессе.</translation>
    </message>
    <message>
        <source>BAdam over several processes needs ZeRO stage 3.</source>
        <translation>BAdam в нескольких процессах требует ZeRO-3.</translation>
    </message>
    <message>
        <source>GaLore and APOLLO do not go with DeepSpeed.</source>
        <translation>GaLore и APOLLO несовместимы с DeepSpeed.</translation>
    </message>
    <message>
        <source>FP8 training does not go with quantised weights.</source>
        <translation>Обучение в FP8 несовместимо с квантованными весами.</translation>
    </message>
    <message>
        <source>Training runs on the huggingface engine; others only answer.</source>
        <translation>Обучает только движок huggingface; остальные лишь отвечают.</translation>
    </message>
    <message>
        <source>Unsloth does not go with ZeRO stage 3.</source>
        <translation>Unsloth несовместим с ZeRO-3.</translation>
    </message>
    <message>
        <source>KTransformers does not go with ZeRO stage 3.</source>
        <translation>KTransformers несовместим с ZeRO-3.</translation>
    </message>
    <message>
        <source>The output folder holds a finished model. Choose another folder, or allow overwriting.</source>
        <translation>В выходной папке уже есть готовая модель. Выберите другую папку или разрешите перезапись.</translation>
    </message>
    <message>
        <source>A reference model is quantised to 4 or 8 bits, or not at all.</source>
        <translation>Эталонную модель можно квантовать до 4 или 8 бит либо не квантовать.</translation>
    </message>
    <message>
        <source>A reward model is quantised to 4 or 8 bits, or not at all.</source>
        <translation>Модель вознаграждения можно квантовать до 4 или 8 бит либо не квантовать.</translation>
    </message>
    <message>
        <source>PPO needs a reward model.</source>
        <translation>Для PPO нужна модель вознаграждения.</translation>
    </message>
    <message>
        <source>A reward model that is an adapter needs the lora method.</source>
        <translation>Если модель вознаграждения — адаптер, нужен метод lora.</translation>
    </message>
    <message>
        <source>A reward model of the oft kind needs the oft method.</source>
        <translation>Для модели вознаграждения типа oft нужен метод oft.</translation>
    </message>
    <message>
        <source>Label smoothing of DPO works with the sigmoid loss only.</source>
        <translation>Сглаживание меток DPO работает только с потерями sigmoid.</translation>
    </message>
    <message>
        <source>LLaMA Pro trains some layers and does not go with full tuning.</source>
        <translation>LLaMA Pro обучает часть слоёв и несовместим с полным дообучением.</translation>
    </message>
    <message>
        <source>GaLore, APOLLO and BAdam are for full tuning and do not go with LoRA.</source>
        <translation>GaLore, APOLLO и BAdam предназначены для полного дообучения и несовместимы с LoRA.</translation>
    </message>
    <message>
        <source>Use one of GaLore, APOLLO and BAdam.</source>
        <translation>Выберите что-то одно: GaLore, APOLLO или BAdam.</translation>
    </message>
    <message>
        <source>PiSSA changes the frozen weights, so the stages that compare with the starting model cannot use it.</source>
        <translation>PiSSA меняет замороженные веса, поэтому не подходит для этапов, где идёт сравнение с исходной моделью.</translation>
    </message>
    <message>
        <source>LoRA+ needs the lora method.</source>
        <translation>Для LoRA+ нужен метод lora.</translation>
    </message>
    <message>
        <source>Rank-stabilised LoRA needs the lora method.</source>
        <translation>Для rsLoRA нужен метод lora.</translation>
    </message>
    <message>
        <source>DoRA needs the lora method.</source>
        <translation>Для DoRA нужен метод lora.</translation>
    </message>
    <message>
        <source>PiSSA needs the lora method.</source>
        <translation>Для PiSSA нужен метод lora.</translation>
    </message>
    <message>
        <source>A number is written in quotes where it is compared with another number. Write it without quotes.</source>
        <translation>Число, которое сравнивается с другим числом, взято в кавычки. Уберите кавычки.</translation>
    </message>
    <message>
        <source>These settings take one text; write several names in it, separated by commas.</source>
        <translation>Эти параметры принимают один текст; несколько имён пишите в нём через запятую.</translation>
    </message>
    <message>
        <source>The Accelerate options contain a name that Accelerate does not know.</source>
        <translation>В параметрах Accelerate есть имя, которого Accelerate не знает.</translation>
    </message>
    <message>
        <source>No model is chosen. Name a model folder, a GGUF file or a hub name.</source>
        <translation>Модель не выбрана. Укажите папку модели, файл GGUF или имя на хабе.</translation>
    </message>
    <message>
        <source>The file of special tokens does not exist.</source>
        <translation>Файл спецтокенов не существует.</translation>
    </message>
    <message>
        <source>The file of special tokens must map each token to its description, one per line.</source>
        <translation>В файле спецтокенов каждому токену должно соответствовать описание, по одному на строку.</translation>
    </message>
    <message>
        <source>The largest picture is smaller than the smallest one.</source>
        <translation>Максимум пикселей изображения меньше минимума.</translation>
    </message>
    <message>
        <source>The largest video frame is smaller than the smallest one.</source>
        <translation>Максимум пикселей кадра видео меньше минимума.</translation>
    </message>
    <message>
        <source>GPTQ needs texts to measure its error: name a dataset.</source>
        <translation>GPTQ нужны тексты, чтобы измерить ошибку: укажите набор данных.</translation>
    </message>
    <message>
        <source>Debug aids are underflow_overflow and tpu_metrics_debug.</source>
        <translation>Допустимые средства отладки: underflow_overflow и tpu_metrics_debug.</translation>
    </message>
    <message>
        <source>FSDP takes these words: full_shard, shard_grad_op, no_shard, hybrid_shard, hybrid_shard_zero2, offload, auto_wrap.</source>
        <translation>Допустимые слова для FSDP: full_shard, shard_grad_op, no_shard, hybrid_shard, hybrid_shard_zero2, offload, auto_wrap.</translation>
    </message>
    <message>
        <source>FSDP cannot only offload: say how to shard as well.</source>
        <translation>Одного offload для FSDP мало: укажите и способ разделения.</translation>
    </message>
    <message>
        <source>full_shard and shard_grad_op exclude each other.</source>
        <translation>full_shard и shard_grad_op исключают друг друга.</translation>
    </message>
    <message>
        <source>FSDP takes one wrapping rule: by layer class or by size.</source>
        <translation>FSDP принимает одно правило обёртки: по классу слоя или по размеру.</translation>
    </message>
    <message>
        <source>Evaluating by steps needs an interval.</source>
        <translation>Для оценки по шагам нужен интервал.</translation>
    </message>
    <message>
        <source>TF32 needs a GPU of the Ampere generation or newer.</source>
        <translation>Для TF32 нужен GPU поколения Ampere или новее.</translation>
    </message>
    <message>
        <source>The interval for emptying the cache is a whole number above 0.</source>
        <translation>Интервал очистки кэша — целое число больше 0.</translation>
    </message>
    <message>
        <source>Logging by steps needs an interval above 0.</source>
        <translation>Для логирования по шагам нужен интервал больше 0.</translation>
    </message>
    <message>
        <source>An interval above 1 is a whole number of steps.</source>
        <translation>Интервал больше 1 — это целое число шагов.</translation>
    </message>
    <message>
        <source>To keep the best model, save in the rhythm in which you evaluate.</source>
        <translation>Чтобы вернуть лучшую модель, сохраняйте в том же ритме, что и оцениваете.</translation>
    </message>
    <message>
        <source>To keep the best model, give both intervals in steps or both as a share of the run.</source>
        <translation>Чтобы вернуть лучшую модель, задайте оба интервала в шагах или оба как долю запуска.</translation>
    </message>
    <message>
        <source>To keep the best model, every save must fall on an evaluation.</source>
        <translation>Чтобы вернуть лучшую модель, каждое сохранение должно совпадать с оценкой.</translation>
    </message>
    <message>
        <source>fp16 and bf16 exclude each other.</source>
        <translation>fp16 и bf16 исключают друг друга.</translation>
    </message>
    <message>
        <source>Evaluation in fp16 and in bf16 exclude each other.</source>
        <translation>Оценка в fp16 и оценка в bf16 исключают друг друга.</translation>
    </message>
    <message>
        <source>Lowering the rate on a plateau needs evaluations during training.</source>
        <translation>Снижение скорости на плато требует оценок во время обучения.</translation>
    </message>
    <message>
        <source>The greedy schedule needs evaluations during training.</source>
        <translation>Жадное расписание требует оценок во время обучения.</translation>
    </message>
    <message>
        <source>Warmup cannot be negative.</source>
        <translation>Прогрев не может быть отрицательным.</translation>
    </message>
    <message>
        <source>Preparing batches in advance needs at least one loader worker.</source>
        <translation>Чтобы готовить батчи заранее, нужен хотя бы один процесс загрузчика.</translation>
    </message>
    <message>
        <source>A Trackio space is named like owner/name.</source>
        <translation>Space в Trackio указывается в виде owner/name.</translation>
    </message>
    <message>
        <source>Without a run name Trackio invents one.</source>
        <translation>Без имени запуска Trackio придумает его сам.</translation>
    </message>
    <message>
        <source>Exchanging weights in FP8 has no effect without FP8 training.</source>
        <translation>Обмен весами в FP8 не действует без обучения в FP8.</translation>
    </message>
    <message>
        <source>New tokens need trainable embeddings: both embedding tables are trained in full and saved.</source>
        <translation>Новым токенам нужны обучаемые эмбеддинги: обе таблицы эмбеддингов обучаются и сохраняются целиком.</translation>
    </message>
    <message>
        <source>With quantised weights, norms in fp32 make training steadier.</source>
        <translation>При квантованных весах слои нормализации в fp32 делают обучение устойчивее.</translation>
    </message>
    <message>
        <source>Without bf16 or fp16 a GPU trains several times slower.</source>
        <translation>Без bf16 или fp16 обучение на GPU идёт в несколько раз медленнее.</translation>
    </message>
    <message>
        <source>GaLore and APOLLO save memory only together with pure bf16.</source>
        <translation>GaLore и APOLLO экономят память только вместе с чистым bf16.</translation>
    </message>
    <message>
        <source>Scores of quantised weights are lower than those of the model itself.</source>
        <translation>Метрики у квантованных весов ниже, чем у самой модели.</translation>
    </message>
    <message>
        <source>Evaluating preferences without a reference model compares the model with itself.</source>
        <translation>Без эталонной модели оценка предпочтений сравнивает модель с самой собой.</translation>
    </message>
    <message>
        <source>Layer by layer, gradients cannot be accumulated: LLaMA-Factory will stop when the run starts.</source>
        <translation>При послойном обновлении накопление градиента невозможно: LLaMA-Factory остановится при запуске.</translation>
    </message>
    <message>
        <source>Streamed data cannot be saved: LLaMA-Factory will stop at the data.</source>
        <translation>Данные потокового чтения нельзя сохранить: LLaMA-Factory остановится на данных.</translation>
    </message>
    <message>
        <source>Merge the adapter in one export and quantise in a second: together LLaMA-Factory will stop.</source>
        <translation>Сначала экспортируйте со слиянием адаптера, затем отдельно квантуйте: вместе LLaMA-Factory остановится.</translation>
    </message>
    <message>
        <source>An adapter cannot be merged into quantised weights.</source>
        <translation>Адаптер нельзя слить с квантованными весами.</translation>
    </message>
    <message>
        <source>This schedule needs its minimum in the schedule options.</source>
        <translation>Для этого расписания задайте минимум в параметрах планировщика.</translation>
    </message>
    <message>
        <source>The schedule options are neither a JSON object nor the path of a file that holds one.</source>
        <translation>Параметры планировщика — не объект JSON и не путь к файлу с таким объектом.</translation>
    </message>
    <message>
        <source>The warmup ratio replaces the warmup steps.</source>
        <translation>Доля прогрева заменяет шаги прогрева.</translation>
    </message>
    <message>
        <source>Early stopping needs evaluations during training and a measure: without them the run stops at the start.</source>
        <translation>Ранней остановке нужны оценки во время обучения и метрика: без них запуск прервётся в начале.</translation>
    </message>
    <message>
        <source>A validation share is below 1, a number of rows is a whole number from 2.</source>
        <translation>Доля валидации меньше 1, а число примеров — целое, не меньше 2.</translation>
    </message>
    <message>
        <source>The file that should hold these options does not exist.</source>
        <translation>Файла, в котором должны быть эти параметры, нет.</translation>
    </message>
</context>
<context>
    <name>Run</name>
    <message>
        <source>The model file holds &quot;%1&quot;, which this model does not use.</source>
        <translation>В файле модели есть «%1», но эта модель его не использует.</translation>
    </message>
    <message>
        <source>Row %1 of %2 is left out: %3</source>
        <translation>Пример %1 из %2 пропущен: %3</translation>
    </message>
    <message>
        <source>%1 rows of %2 are left out in all.</source>
        <translation>Всего пропущено примеров в %2: %1.</translation>
    </message>
    <message>
        <source>Continuing from step %1 (%2).</source>
        <translation>Продолжение с шага %1 (%2).</translation>
    </message>
    <message>
        <source>Stopping early: %1 evaluations brought no improvement.</source>
        <translation>Ранняя остановка: без улучшения прошло оценок: %1.</translation>
    </message>
    <message>
        <source>The old checkpoint %1 cannot be deleted.</source>
        <translation>Не удалось удалить старый чекпоинт %1.</translation>
    </message>
    <message>
        <source>Taking the best weights, those of step %1.</source>
        <translation>Взяты лучшие веса — с шага %1.</translation>
    </message>
    <message>
        <source>The GPU is not used: %1</source>
        <translation>GPU не используется: %1</translation>
    </message>
    <message>
        <source>Memory ran out (%1). The run goes on by a plan of %2.</source>
        <translation>Памяти не хватило (%1). Обучение продолжается по плану на %2.</translation>
    </message>
    <message>
        <source>To stay within the memory: %1.</source>
        <translation>Чтобы уложиться в память: %1.</translation>
    </message>
    <message>
        <source>Step %1 is skipped: in fp16 its gradients overflowed. The loss scale is now %2.</source>
        <translation>Шаг %1 пропущен: в fp16 его градиенты переполнились. Масштаб потерь теперь %2.</translation>
    </message>
    <message>
        <source>The checkpoint of step %1 is passed over: %2</source>
        <translation>Чекпоинт шага %1 пропущен: %2</translation>
    </message>
    <message>
        <source>%1 was %2 and is %3</source>
        <translation>%1: было %2, стало %3</translation>
    </message>
    <message>
        <source>the model&apos;s weights are others</source>
        <translation>веса модели другие</translation>
    </message>
    <message>
        <source>the tokenizer is another one</source>
        <translation>токенизатор другой</translation>
    </message>
    <message>
        <source>the encoded training rows are others</source>
        <translation>закодированные обучающие примеры другие</translation>
    </message>
    <message>
        <source>the program was %1 and is %2</source>
        <translation>программа: была %1, стала %2</translation>
    </message>
    <message>
        <source>the device was %1 and is %2</source>
        <translation>устройство: было %1, стало %2</translation>
    </message>
    <message>
        <source>The checkpoint was not written by this program: weights, step and history go on; the moments of the optimizer and the random state begin anew.</source>
        <translation>Чекпоинт записан не этой программой: веса, шаг и история сохраняются; моменты оптимизатора и состояние генератора случайных чисел начинаются заново.</translation>
    </message>
    <message>
        <source>Since the checkpoint, %1: the run goes on, but not as if it had never stopped.</source>
        <translation>Изменения после чекпоинта: %1. Запуск продолжается, но не так, как если бы не прерывался.</translation>
    </message>
    <message>
        <source>A checkpoint needs %1, and only %2 are free on the disk of the output folder.</source>
        <translation>Для чекпоинта нужно %1, а на диске выходной папки свободно только %2.</translation>
    </message>
    <message>
        <source>the trained weight %1 itself</source>
        <translation>сам обучаемый вес %1</translation>
    </message>
    <message>
        <source>the backward pass</source>
        <translation>обратный проход</translation>
    </message>
    <message>
        <source>the gradient of %1</source>
        <translation>градиент %1</translation>
    </message>
    <message>
        <source>the output of %1, in %2</source>
        <translation>выход %1, в %2</translation>
    </message>
    <message>
        <source>Step %1 is left out, its numbers are not finite: %2. The weights are as before.</source>
        <translation>Шаг %1 пропущен, его значения — не конечные числа: %2. Веса остались прежними.</translation>
    </message>
    <message>
        <source>There are no rows to evaluate: set val_size or eval_dataset.</source>
        <translation>Нет примеров для оценки: задайте val_size или eval_dataset.</translation>
    </message>
    <message>
        <source>There is no prompt to answer.</source>
        <translation>Нет запроса, на который можно ответить.</translation>
    </message>
    <message>
        <source>The prompt &quot;%1&quot; is not answered: %2</source>
        <translation>Запрос «%1» остался без ответа: %2</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1; %2</translation>
    </message>
    <message>
        <source>Not as at the checkpoint: %1.</source>
        <translation>Не так, как было в чекпоинте: %1.</translation>
    </message>
    <message>
        <source>Continue, and the run goes on like this; stop, and its folder stays as it is.</source>
        <translation>Продолжить — запуск пойдёт так; остановить — его папка останется как есть.</translation>
    </message>
    <message>
        <source>The checkpoint of step %1 is passed over: it is of an earlier run in this folder.</source>
        <translation>Чекпоинт шага %1 пропущен: он от более раннего запуска в этой папке.</translation>
    </message>
</context>
<context>
    <name>Runs</name>
    <message>
        <source>The list of runs cannot be opened (%1). It was read from its plain files for this session.</source>
        <translation>Не удалось открыть список запусков (%1). На этот сеанс он прочитан из обычных файлов.</translation>
    </message>
    <message>
        <source>The list of runs was damaged. It was made again from the folders of the runs; the damaged file is now &quot;%1&quot;.</source>
        <translation>Список запусков был повреждён. Он создан заново по папкам запусков; повреждённый файл теперь называется «%1».</translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; is no record of a run; it was left out.</source>
        <translation>Файл «%1» — не запись запуска, поэтому пропущен.</translation>
    </message>
</context>
<context>
    <name>Studio</name>
    <message>
        <source>It was built without LibTorch. Build it with ./run, or copy the command and train with LLaMA-Factory.</source>
        <translation>Эта сборка сделана без LibTorch. Соберите программу через ./run или скопируйте команду и обучайте в LLaMA-Factory.</translation>
    </message>
    <message>
        <source>A native studio for fine-tuning language models.</source>
        <translation>Нативная студия для дообучения языковых моделей.</translation>
    </message>
    <message>
        <source>A configuration to open: YAML, JSON, a saved form of LLaMA Board.</source>
        <translation>Конфигурация, которую нужно открыть: YAML, JSON или сохранённая форма LLaMA Board.</translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message>
        <source>Settings of a run</source>
        <translation>Параметры запуска</translation>
    </message>
    <message>
        <source>Bold: differs from LLaMA-Factory&apos;s default.</source>
        <translation>Полужирным выделено то, что отличается от значений LLaMA-Factory по умолчанию.</translation>
    </message>
    <message>
        <source>In short</source>
        <translation>Кратко</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Показатели</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Параметр</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Ключ</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Значение</translation>
    </message>
    <message>
        <source>Where from</source>
        <translation>Источник</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>пусто</translation>
    </message>
    <message>
        <source>(secret)</source>
        <translation>(секрет)</translation>
    </message>
    <message>
        <source>taken as %1</source>
        <translation>действует %1</translation>
    </message>
    <message>
        <source>default: %1</source>
        <translation>по умолчанию: %1</translation>
    </message>
    <message>
        <source>export only</source>
        <translation>только экспорт</translation>
    </message>
    <message>
        <source>default</source>
        <translation>по умолчанию</translation>
    </message>
    <message>
        <source>preset</source>
        <translation>пресет</translation>
    </message>
    <message>
        <source>file</source>
        <translation>файл</translation>
    </message>
    <message>
        <source>command line</source>
        <translation>командная строка</translation>
    </message>
    <message>
        <source>form</source>
        <translation>форма</translation>
    </message>
    <message>
        <source>computed</source>
        <translation>вычислено</translation>
    </message>
    <message>
        <source>Effective batch, per device</source>
        <translation>Эффективный батч на устройство</translation>
    </message>
    <message>
        <source>Compute type</source>
        <translation>Тип вычислений</translation>
    </message>
    <message>
        <source>that of the checkpoint</source>
        <translation>как в чекпоинте</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Шаги</translation>
    </message>
    <message>
        <source>Memory, planned</source>
        <translation>Память (план)</translation>
    </message>
</context>
<context>
    <name>luthier::AnswerModel</name>
    <message>
        <source>Who are you?</source>
        <translation>Кто ты?</translation>
    </message>
    <message>
        <source>Step %1, %2: %3</source>
        <extracomment>After so many steps, to this prompt, this answer.</extracomment>
        <translation>Шаг %1, %2: %3</translation>
    </message>
</context>
<context>
    <name>luthier::AnswersView</name>
    <message>
        <source>Step %1 · %2</source>
        <extracomment>After so many steps, to this prompt.</extracomment>
        <translation>Шаг %1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln prompt(s)</source>
        <translation>
            <numerusform>%Ln запрос</numerusform>
            <numerusform>%Ln запроса</numerusform>
            <numerusform>%Ln запросов</numerusform>
        </translation>
    </message>
    <message>
        <source>Write a prompt, and read here how the answer changes while the model learns.</source>
        <translation>Напишите запрос — здесь будет видно, как меняется ответ по мере обучения.</translation>
    </message>
    <message>
        <source>Here the model answers your prompts while it learns, as often as you choose above.</source>
        <translation>Здесь модель отвечает на ваши запросы во время обучения — так часто, как выбрано выше.</translation>
    </message>
    <message>
        <source>when asked</source>
        <translation>по просьбе</translation>
    </message>
    <message>
        <source>Steps between answers</source>
        <translation>Шагов между ответами</translation>
    </message>
    <message>
        <source>The model answers before the first step, after so many steps each, and behind the last. An answer takes about as long as a few steps, and changes nothing about what is learnt.</source>
        <translation>Модель отвечает перед первым шагом, через каждые столько шагов и после последнего. Ответ занимает примерно столько же, сколько несколько шагов, и ничего не меняет в том, что выучено.</translation>
    </message>
    <message>
        <source>Edit the prompts</source>
        <translation>Изменить запросы</translation>
    </message>
    <message>
        <source>Answers of the model</source>
        <translation>Ответы модели</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
    <message>
        <source>every %1 steps</source>
        <translation>каждые %1 шаг.</translation>
    </message>
</context>
<context>
    <name>luthier::ChartPanel</name>
    <message>
        <source>as measured</source>
        <translation>исходные</translation>
    </message>
    <message>
        <source>smoothed</source>
        <translation>сглаженные</translation>
    </message>
    <message>
        <source>evaluation</source>
        <translation>оценка</translation>
    </message>
    <message>
        <source>LF</source>
        <translation>LF</translation>
    </message>
    <message>
        <source>train %1</source>
        <translation>обучение %1</translation>
    </message>
    <message>
        <source>now %1</source>
        <translation>сейчас %1</translation>
    </message>
    <message>
        <source>eval %1</source>
        <translation>оценка %1</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>сохранено</translation>
    </message>
    <message>
        <source>not a number</source>
        <translation>не число</translation>
    </message>
    <message>
        <source>step %1 · epoch %2</source>
        <translation>шаг %1 · эпоха %2</translation>
    </message>
    <message>
        <source>smoothed %1</source>
        <translation>сглажено %1</translation>
    </message>
    <message>
        <source>measured %1</source>
        <translation>исходно %1</translation>
    </message>
    <message>
        <source>evaluation %1</source>
        <translation>оценка %1</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>По оси X</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Шаги</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Эпохи</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Токены</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Время</translation>
    </message>
    <message>
        <source>Smoothing</source>
        <translation>Сглаживание</translation>
    </message>
    <message>
        <source>As TensorBoard</source>
        <translation>Как в TensorBoard</translation>
    </message>
    <message>
        <source>As LLaMA-Factory</source>
        <translation>Как в LLaMA-Factory</translation>
    </message>
    <message>
        <source>Logarithmic</source>
        <translation>Логарифмическая шкала</translation>
    </message>
    <message>
        <source>Shade the usual loss, 0.5 to 1.5</source>
        <translation>Выделять обычные потери, 0,5–1,5</translation>
    </message>
    <message>
        <source>Show the whole run</source>
        <translation>Показать весь запуск</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Потери</translation>
    </message>
    <message>
        <source>LR</source>
        <translation>LR</translation>
    </message>
    <message>
        <source>Gradient</source>
        <translation>Градиент</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Скорость</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Память</translation>
    </message>
    <message>
        <source>Loss of training and evaluation</source>
        <translation>Потери при обучении и оценке</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Скорость обучения</translation>
    </message>
    <message>
        <source>Gradient norm before clipping</source>
        <translation>Норма градиента до обрезки</translation>
    </message>
    <message>
        <source>Tokens per second</source>
        <translation>Токенов в секунду</translation>
    </message>
    <message>
        <source>Resident memory, in GB</source>
        <translation>Резидентная память, ГБ</translation>
    </message>
    <message>
        <source>Curve</source>
        <translation>Кривая</translation>
    </message>
    <message>
        <source>Smoothing of the strong line</source>
        <translation>Сглаживание жирной линии</translation>
    </message>
    <message>
        <source>step</source>
        <translation>шаг</translation>
    </message>
    <message>
        <source>epoch</source>
        <translation>эпоха</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>токены</translation>
    </message>
    <message>
        <source>time</source>
        <translation>время</translation>
    </message>
    <message>
        <source>Chart options</source>
        <translation>Параметры графика</translation>
    </message>
    <message>
        <source>Axis, smoothing and scale of the chart</source>
        <translation>Ось, сглаживание и шкала графика</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>График</translation>
    </message>
    <message>
        <source>Arrow keys read values, plus and minus zoom, 0 shows the whole run. By mouse: drag to zoom, double-click to go back.</source>
        <translation>Стрелки читают значения, плюс и минус меняют масштаб, 0 показывает весь запуск. Мышью: выделение увеличивает, двойной щелчок возвращает.</translation>
    </message>
    <message>
        <source>The curves appear here.
A falling loss means that the model learns.</source>
        <translation>Здесь появятся кривые.
Если потери падают, модель учится.</translation>
    </message>
    <message>
        <source>usual 0.5–1.5</source>
        <translation>обычно 0,5–1,5</translation>
    </message>
    <message>
        <source>A final loss in the shaded range is usual for instruction data.</source>
        <translation>Для данных с инструкциями итоговые потери обычно лежат в выделенной полосе.</translation>
    </message>
    <message>
        <source>less memory</source>
        <translation>меньше памяти</translation>
    </message>
    <message>
        <source>As Weights &amp; Biases</source>
        <translation>Как в Weights &amp; Biases</translation>
    </message>
    <message>
        <source>Lower axis logarithmic</source>
        <translation>Нижняя ось логарифмическая</translation>
    </message>
    <message>
        <source>Leave out spikes</source>
        <translation>Отбросить выбросы</translation>
    </message>
    <message>
        <source>Follow the newest step</source>
        <translation>Следить за последним шагом</translation>
    </message>
    <message>
        <source>All curves</source>
        <translation>Все кривые</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>Показать таблицей</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>Изображение PNG (*.png)</translation>
    </message>
    <message>
        <source>PNG, 960 × 540…</source>
        <translation>PNG, 960 × 540…</translation>
    </message>
    <message>
        <source>PNG, 1920 × 1080…</source>
        <translation>PNG, 1920 × 1080…</translation>
    </message>
    <message>
        <source>PNG, 2880 × 1620…</source>
        <translation>PNG, 2880 × 1620…</translation>
    </message>
    <message>
        <source>SVG…</source>
        <translation>SVG…</translation>
    </message>
    <message>
        <source>SVG picture (*.svg)</source>
        <translation>Изображение SVG (*.svg)</translation>
    </message>
    <message>
        <source>CSV, every point…</source>
        <translation>CSV, все точки…</translation>
    </message>
    <message>
        <source>CSV table (*.csv)</source>
        <translation>Таблица CSV (*.csv)</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>Копировать изображение</translation>
    </message>
    <message>
        <source>Save the chart</source>
        <translation>Сохранить график</translation>
    </message>
    <message>
        <source>The loss has risen far above its lowest. A lower learning rate helps.</source>
        <translation>Потери поднялись намного выше минимума. Поможет меньшая скорость обучения.</translation>
    </message>
    <message>
        <source>The gradient is many times what it was. Lower the learning rate or clip it more.</source>
        <translation>Градиент во много раз больше прежнего. Уменьшите скорость обучения или обрезайте его сильнее.</translation>
    </message>
    <message>
        <source>Evaluation rises while training falls: the model overfits. Fewer epochs help.</source>
        <translation>Потери при оценке растут, а при обучении падают: модель переобучается. Поможет меньше эпох.</translation>
    </message>
    <message>
        <source>The loss is below 0.5: the model may be learning the examples by heart.</source>
        <translation>Потери ниже 0,5: возможно, модель заучивает примеры наизусть.</translation>
    </message>
    <message>
        <source>The loss has not fallen over the last third. A higher learning rate may help.</source>
        <translation>За последнюю треть потери не снизились. Может помочь более высокая скорость обучения.</translation>
    </message>
    <message>
        <source>The loss is in the usual range, 0.5 to 1.5.</source>
        <translation>Потери в обычных пределах, от 0,5 до 1,5.</translation>
    </message>
    <message>
        <source>continued</source>
        <translation>продолжено</translation>
    </message>
    <message>
        <source>step skipped</source>
        <translation>шаг пропущен</translation>
    </message>
    <message>
        <source>Values of the chart</source>
        <translation>Значения графика</translation>
    </message>
    <message>
        <source>%1, evaluation</source>
        <translation>%1, оценка</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>Время суток</translation>
    </message>
    <message>
        <source>Gaussian</source>
        <translation>Гауссово</translation>
    </message>
    <message>
        <source>%1 is being written.</source>
        <translation>%1 записывается.</translation>
    </message>
    <message>
        <source>time of day</source>
        <translation>время суток</translation>
    </message>
    <message>
        <source>No values</source>
        <translation>Нет значений</translation>
    </message>
</context>
<context>
    <name>luthier::CommandBar</name>
    <message numerus="yes">
        <source>%n setting(s) for export only</source>
        <translation>
            <numerusform>%n параметр только для экспорта</numerusform>
            <numerusform>%n параметра только для экспорта</numerusform>
            <numerusform>%n параметров только для экспорта</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the first one</source>
        <translation>Показать первую</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Скопировано</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>&amp;Копировать</translation>
    </message>
    <message>
        <source>&amp;File…</source>
        <translation>&amp;Файл…</translation>
    </message>
    <message>
        <source>&amp;Paste a command or YAML…</source>
        <translation>&amp;Вставить команду или YAML…</translation>
    </message>
    <message>
        <source>The &amp;sample</source>
        <translation>&amp;Пример</translation>
    </message>
    <message>
        <source>An &amp;empty form, as LLaMA Board starts</source>
        <translation>П&amp;устая форма, как при запуске LLaMA Board</translation>
    </message>
    <message>
        <source>&amp;Start training</source>
        <translation>&amp;Начать обучение</translation>
    </message>
    <message>
        <source>Start training</source>
        <translation>Начать обучение</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Остановка…</translation>
    </message>
    <message>
        <source>S&amp;top…</source>
        <translation>Ос&amp;тановить…</translation>
    </message>
    <message>
        <source>Stop training</source>
        <translation>Остановить обучение</translation>
    </message>
    <message>
        <source>Copy the command</source>
        <translation>Копировать команду</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Открыть</translation>
    </message>
    <message>
        <source>Open a configuration or paste a command</source>
        <translation>Открыть конфигурацию или вставить команду</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Sa&amp;ve</source>
        <translation>&amp;Сохранить</translation>
    </message>
    <message>
        <source>Save the configuration as YAML or JSON</source>
        <translation>Сохранить конфигурацию в YAML или JSON</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Equivalent command</source>
        <translation>Эквивалентная команда</translation>
    </message>
    <message>
        <source>The equivalent command. Press to see it whole, for other shells and as YAML.</source>
        <translation>Эквивалентная команда. Нажмите, чтобы увидеть её целиком, для других оболочек и в виде YAML.</translation>
    </message>
    <message>
        <source>Written as</source>
        <translation>Формат записи</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Сводка</translation>
    </message>
    <message>
        <source>Add to &amp;queue</source>
        <translation>В о&amp;чередь</translation>
    </message>
    <message>
        <source>&amp;Update in queue</source>
        <translation>Обновить в о&amp;череди</translation>
    </message>
    <message>
        <source>Add to queue</source>
        <translation>Добавить в очередь</translation>
    </message>
    <message>
        <source>Update in queue</source>
        <translation>Обновить в очереди</translation>
    </message>
    <message>
        <source>Starts when the runs before it have ended</source>
        <translation>Начнётся, когда закончатся запуски перед ним</translation>
    </message>
    <message>
        <source>The waiting run &quot;%1&quot; has the settings of the form then</source>
        <translation>Ожидающий запуск «%1» получит параметры из формы</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s) to fix</source>
        <translation>
            <numerusform>%n ошибка</numerusform>
            <numerusform>%n ошибки</numerusform>
            <numerusform>%n ошибок</numerusform>
        </translation>
    </message>
    <message>
        <source>Start training (Ctrl+Enter)</source>
        <translation>Начать обучение (Ctrl+Enter)</translation>
    </message>
</context>
<context>
    <name>luthier::CurveTable</name>
    <message>
        <source>Step</source>
        <translation>Шаг</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>Эпоха</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Токены</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Время</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Измерено</translation>
    </message>
    <message>
        <source>Smoothed</source>
        <translation>Сглажено</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>Оценка</translation>
    </message>
</context>
<context>
    <name>luthier::FormBar</name>
    <message>
        <source>Search settings</source>
        <translation>Поиск параметров</translation>
    </message>
    <message>
        <source>Basic</source>
        <translation>Основные</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>How many settings are shown</source>
        <translation>Сколько параметров показывать</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>Show only what you have changed</source>
        <translation>Показать только изменённые</translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n изменён</numerusform>
            <numerusform>%n изменено</numerusform>
            <numerusform>%n изменено</numerusform>
        </translation>
    </message>
    <message>
        <source>Presets: values that suit a task or a card</source>
        <translation>Пресеты: значения под задачу или видеокарту</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>Пресеты</translation>
    </message>
    <message>
        <source>By name, key, or what you want: “less memory” (Ctrl+F)</source>
        <translation>По названию, ключу или цели: «меньше памяти» (Ctrl+F)</translation>
    </message>
</context>
<context>
    <name>luthier::FormNotes</name>
    <message>
        <source>effective batch %1</source>
        <translation>эффективный батч %1</translation>
    </message>
    <message>
        <source>%1 free on the disk</source>
        <translation>на диске свободно %1</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>около %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) to train on, %1 to evaluate</source>
        <translation>
            <numerusform>%Ln пример для обучения, для оценки: %1</numerusform>
            <numerusform>%Ln примера для обучения, для оценки: %1</numerusform>
            <numerusform>%Ln примеров для обучения, для оценки: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln row(s)</source>
        <translation>
            <numerusform>около %Ln примера</numerusform>
            <numerusform>около %Ln примеров</numerusform>
            <numerusform>около %Ln примеров</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln пример</numerusform>
            <numerusform>%Ln примера</numerusform>
            <numerusform>%Ln примеров</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>P95 %1 · P99 %Ln token(s)</source>
        <translation>
            <numerusform>P95 %1 · P99 %Ln токен</numerusform>
            <numerusform>P95 %1 · P99 %Ln токена</numerusform>
            <numerusform>P95 %1 · P99 %Ln токенов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln step(s)</source>
        <translation>
            <numerusform>около %Ln шага</numerusform>
            <numerusform>около %Ln шагов</numerusform>
            <numerusform>около %Ln шагов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln step(s)</source>
        <translation>
            <numerusform>%Ln шаг</numerusform>
            <numerusform>%Ln шага</numerusform>
            <numerusform>%Ln шагов</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 trained · %2</source>
        <translation>обучается %1 · %2</translation>
    </message>
    <message>
        <source>%1 cut</source>
        <translation>обрезано %1</translation>
    </message>
</context>
<context>
    <name>luthier::GroupCard</name>
    <message>
        <source>open</source>
        <translation>развёрнуто</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>свёрнуто</translation>
    </message>
</context>
<context>
    <name>luthier::HeaderBar</name>
    <message>
        <source>%1 free</source>
        <translation>свободно %1</translation>
    </message>
    <message numerus="yes">
        <source>CPU, %n thread(s)</source>
        <translation>
            <numerusform>CPU, %n поток</numerusform>
            <numerusform>CPU, %n потока</numerusform>
            <numerusform>CPU, %n потоков</numerusform>
        </translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Обучение</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>Остановка</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Ошибка</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Завершено</translation>
    </message>
    <message>
        <source>Stopped and saved</source>
        <translation>Остановлено и сохранено</translation>
    </message>
    <message>
        <source>Discarded</source>
        <translation>Отброшено</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Оформление</translation>
    </message>
    <message>
        <source>As the &amp;desktop</source>
        <translation>Как в с&amp;истеме</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Светлое</translation>
    </message>
    <message>
        <source>Dar&amp;k</source>
        <translation>&amp;Тёмное</translation>
    </message>
    <message>
        <source>V&amp;iew</source>
        <translation>&amp;Вид</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>Язык: %1</translation>
    </message>
    <message>
        <source>Pausing</source>
        <translation>Приостановка</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Пауза</translation>
    </message>
    <message>
        <source>On hold</source>
        <extracomment>The run, until a trouble that may pass is over or a question is answered.</extracomment>
        <translation>Приостановлен</translation>
    </message>
    <message>
        <source>Not continued</source>
        <translation>Не продолжен</translation>
    </message>
</context>
<context>
    <name>luthier::HelpPanel</name>
    <message>
        <source>Close the help (Esc)</source>
        <translation>Закрыть справку (Esc)</translation>
    </message>
    <message>
        <source>Close the help</source>
        <translation>Закрыть справку</translation>
    </message>
    <message>
        <source>Help: %1</source>
        <translation>Справка: %1</translation>
    </message>
    <message>
        <source>Reset this setting</source>
        <translation>Сбросить этот параметр</translation>
    </message>
</context>
<context>
    <name>luthier::HelpText</name>
    <message>
        <source>empty</source>
        <translation>пусто</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Память</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Скорость</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Качество</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Диапазон</translation>
    </message>
    <message>
        <source>Usual values</source>
        <translation>Обычные значения</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Значения</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>По умолчанию</translation>
    </message>
    <message>
        <source>Command line</source>
        <translation>Командная строка</translation>
    </message>
    <message>
        <source>Export only</source>
        <translation>Только экспорт</translation>
    </message>
    <message>
        <source>Our engine</source>
        <translation>Наш движок</translation>
    </message>
    <message>
        <source>Related</source>
        <translation>См. также</translation>
    </message>
    <message>
        <source> or </source>
        <translation> или </translation>
    </message>
    <message>
        <source>Applies only with “%1”.</source>
        <translation>Действует только вместе с «%1».</translation>
    </message>
    <message>
        <source>Applies only without “%1”.</source>
        <translation>Действует только без «%1».</translation>
    </message>
    <message>
        <source>Applies only when “%1” is %2.</source>
        <translation>Действует, только если «%1»: %2.</translation>
    </message>
    <message>
        <source>Applies only when “%1” is not %2.</source>
        <translation>Действует, только если «%1» — не %2.</translation>
    </message>
</context>
<context>
    <name>luthier::LogView</name>
    <message>
        <source>All</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Предупреждения</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Ошибки</translation>
    </message>
    <message>
        <source>Lines to show</source>
        <translation>Какие строки показывать</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Поиск</translation>
    </message>
    <message>
        <source>Search the log</source>
        <translation>Поиск в журнале</translation>
    </message>
    <message>
        <source>Log of the run</source>
        <translation>Журнал запуска</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
</context>
<context>
    <name>luthier::MemoryPanel</name>
    <message>
        <source>weights</source>
        <translation>веса</translation>
    </message>
    <message>
        <source>adapter</source>
        <translation>адаптер</translation>
    </message>
    <message>
        <source>grads + optim.</source>
        <translation>град. + оптим.</translation>
    </message>
    <message>
        <source>activations</source>
        <translation>активации</translation>
    </message>
    <message>
        <source>logits</source>
        <translation>логиты</translation>
    </message>
    <message>
        <source>runtime</source>
        <translation>среда</translation>
    </message>
    <message>
        <source>✓ fits</source>
        <translation>✓ помещается</translation>
    </message>
    <message>
        <source>△ tight</source>
        <translation>△ впритык</translation>
    </message>
    <message>
        <source>✕ does not fit</source>
        <translation>✕ не помещается</translation>
    </message>
    <message>
        <source>GPU memory</source>
        <translation>Память GPU</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Память</translation>
    </message>
    <message>
        <source>Looking at the model…</source>
        <translation>Чтение модели…</translation>
    </message>
    <message>
        <source>Choose a model to see how much memory the form will take.</source>
        <translation>Выберите модель, чтобы увидеть, сколько памяти понадобится.</translation>
    </message>
    <message>
        <source>of %1 free</source>
        <translation>из %1 свободных</translation>
    </message>
    <message>
        <source>Memory by purpose</source>
        <translation>Память по назначению</translation>
    </message>
    <message>
        <source>With LLaMA-Factory %1</source>
        <translation>В LLaMA-Factory %1</translation>
    </message>
    <message>
        <source>Liger %1</source>
        <translation>Liger %1</translation>
    </message>
    <message>
        <source>Make it fit</source>
        <translation>Уместить</translation>
    </message>
    <message>
        <source>Make it smaller</source>
        <translation>Сэкономить</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Last run: planned %1, measured %2</source>
        <translation>Прошлый запуск: план %1, измерено %2</translation>
    </message>
    <message>
        <source>%1: planned %2, measured %3</source>
        <translation>%1: план %2, измерено %3</translation>
    </message>
    <message numerus="yes">
        <source>With LLaMA-Factory %1 on each of %n GPU(s)</source>
        <translation>
            <numerusform>В LLaMA-Factory %1 на каждом из %n GPU</numerusform>
            <numerusform>В LLaMA-Factory %1 на каждом из %n GPU</numerusform>
            <numerusform>В LLaMA-Factory %1 на каждом из %n GPU</numerusform>
        </translation>
    </message>
    <message>
        <source>RAM %1</source>
        <comment>what DeepSpeed moves to it</comment>
        <translation>ОЗУ %1</translation>
    </message>
    <message>
        <source>DeepSpeed left out of account</source>
        <translation>без учёта DeepSpeed</translation>
    </message>
    <message>
        <source>To stay within the free memory: %1.</source>
        <translation>Чтобы уложиться в свободную память: %1.</translation>
    </message>
</context>
<context>
    <name>luthier::ModelCatalogue</name>
    <message>
        <source>On this disk</source>
        <translation>На этом диске</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>По имени</translation>
    </message>
    <message>
        <source>%1, text and pictures</source>
        <translation>%1, текст и изображения</translation>
    </message>
    <message>
        <source>Cannot be trained here: %1</source>
        <translation>Здесь обучить нельзя: %1</translation>
    </message>
    <message>
        <source>cache of Hugging Face</source>
        <translation>кэш Hugging Face</translation>
    </message>
    <message>
        <source>cache of ModelScope</source>
        <translation>кэш ModelScope</translation>
    </message>
    <message>
        <source>%1 parameters, %2, %3</source>
        <translation>%1 параметров, %2, %3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>luthier::ModelPicker</name>
    <message>
        <source>Choose a model</source>
        <translation>Выберите модель</translation>
    </message>
    <message>
        <source>Search by name: qwen 7b instruct</source>
        <translation>Поиск по имени: qwen 7b instruct</translation>
    </message>
    <message>
        <source>Search models</source>
        <translation>Поиск моделей</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Модели</translation>
    </message>
    <message>
        <source>&amp;Use this model</source>
        <translation>&amp;Использовать модель</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>&amp;Обзор…</translation>
    </message>
    <message>
        <source>&amp;Search a folder…</source>
        <translation>&amp;Поиск в папке…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Search a folder for models</source>
        <translation>Поиск моделей в папке</translation>
    </message>
    <message>
        <source>Looking for models on this disk…</source>
        <translation>Поиск моделей на этом диске…</translation>
    </message>
    <message>
        <source>Chat template: %1</source>
        <translation>Шаблон чата: %1</translation>
    </message>
    <message>
        <source>Not on this disk: get it with &quot;hf download %1&quot;.</source>
        <translation>На этом диске нет: скачайте командой «hf download %1».</translation>
    </message>
    <message>
        <source>Hub that names lead to</source>
        <translation>Хаб для имён моделей</translation>
    </message>
    <message>
        <source>Where the names of models lead to. The command says it too.</source>
        <translation>Где ищутся модели по имени. Это указано и в команде.</translation>
    </message>
    <message>
        <source>Not on this disk: get it with &quot;modelscope download --model %1&quot;.</source>
        <translation>На этом диске нет: скачайте командой «modelscope download --model %1».</translation>
    </message>
    <message>
        <source>Not on this disk: get it from Openmind.</source>
        <translation>На этом диске нет: скачайте из Openmind.</translation>
    </message>
    <message>
        <source>No model is on this disk.</source>
        <translation>На этом диске моделей нет.</translation>
    </message>
    <message numerus="yes">
        <source>%n model(s) on this disk</source>
        <translation>
            <numerusform>%n модель на этом диске</numerusform>
            <numerusform>%n модели на этом диске</numerusform>
            <numerusform>%n моделей на этом диске</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>luthier::NativeDialogs</name>
    <message>
        <source>&amp;Save and stop</source>
        <translation>&amp;Сохранить и остановить</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Отбросить</translation>
    </message>
    <message>
        <source>&amp;Continue training</source>
        <translation>&amp;Продолжить обучение</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Выберите папку</translation>
    </message>
    <message>
        <source>Choose a GGUF file, or config.json in a model folder</source>
        <translation>Выберите файл GGUF или config.json в папке модели</translation>
    </message>
    <message>
        <source>Models (*.gguf config.json);;All files (*)</source>
        <translation>Модели (*.gguf config.json);;Все файлы (*)</translation>
    </message>
    <message>
        <source>Open a configuration</source>
        <translation>Открыть конфигурацию</translation>
    </message>
    <message>
        <source>Configurations (*.yaml *.yml *.json *.sh *.txt);;All files (*)</source>
        <translation>Конфигурации (*.yaml *.yml *.json *.sh *.txt);;Все файлы (*)</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Выберите файл</translation>
    </message>
    <message>
        <source>Save the configuration</source>
        <translation>Сохранить конфигурацию</translation>
    </message>
    <message>
        <source>YAML (*.yaml *.yml);;JSON (*.json)</source>
        <translation>YAML (*.yaml *.yml);;JSON (*.json)</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Импорт</translation>
    </message>
    <message>
        <source>Paste a llamafactory-cli command, or the text of a YAML or JSON configuration:</source>
        <translation>Вставьте команду llamafactory-cli или текст конфигурации YAML или JSON:</translation>
    </message>
    <message>
        <source>&amp;Fill the form</source>
        <translation>&amp;Заполнить форму</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Stop training</source>
        <translation>Остановка обучения</translation>
    </message>
    <message>
        <source>Stop training?</source>
        <translation>Остановить обучение?</translation>
    </message>
    <message>
        <source>Save and stop keeps the adapter as it is after the current step. Discard keeps nothing of this run but its log.</source>
        <translation>«Сохранить и остановить» сохраняет адаптер в том виде, какой он примет после текущего шага. «Отбросить» не оставляет от запуска ничего, кроме журнала.</translation>
    </message>
    <message>
        <source>Close Luthier</source>
        <translation>Закрытие Luthier</translation>
    </message>
    <message>
        <source>Training is still running.</source>
        <translation>Обучение ещё идёт.</translation>
    </message>
    <message>
        <source>Save and stop keeps the adapter as it is after the current step, then closes.</source>
        <translation>«Сохранить и остановить» сохраняет адаптер в том виде, какой он примет после текущего шага, а затем закрывает программу.</translation>
    </message>
    <message>
        <source>Save the chart</source>
        <translation>Сохранить график</translation>
    </message>
    <message>
        <source>Delete a run</source>
        <translation>Удалить запуск</translation>
    </message>
    <message>
        <source>Delete %1?</source>
        <translation>Удалить %1?</translation>
    </message>
    <message>
        <source>Its folder moves to the trash with everything in it, weights and checkpoints:
%1</source>
        <translation>Его папка переместится в корзину со всем содержимым, весами и чекпоинтами:
%1</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Удалить</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Оставить</translation>
    </message>
    <message>
        <source>Prompts</source>
        <translation>Запросы</translation>
    </message>
    <message>
        <source>What the model is to answer while it trains, one prompt a line:</source>
        <translation>На что модель отвечает во время обучения, по одному запросу в строке:</translation>
    </message>
    <message>
        <source>&amp;Use these</source>
        <translation>&amp;Использовать</translation>
    </message>
    <message>
        <source>Start training</source>
        <translation>Начать обучение</translation>
    </message>
    <message>
        <source>%1 is not finished.</source>
        <translation>%1: запуск не завершён.</translation>
    </message>
    <message>
        <source>It can go on from step %1 with its own settings. Starting over replaces it: overwriting is on.</source>
        <translation>Его можно продолжить с шага %1 с его же настройками. Если начать заново, он будет заменён: перезапись включена.</translation>
    </message>
    <message>
        <source>&amp;Continue it</source>
        <translation>&amp;Продолжить</translation>
    </message>
    <message>
        <source>&amp;Start over</source>
        <translation>&amp;Начать заново</translation>
    </message>
    <message>
        <source>C&amp;ancel</source>
        <translation>&amp;Отмена</translation>
    </message>
</context>
<context>
    <name>luthier::ParamEditor</name>
    <message>
        <source>Enabled</source>
        <translation>Вкл.</translation>
    </message>
    <message>
        <source>%1 (export only)</source>
        <translation>%1 (только экспорт)</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>авто</translation>
    </message>
    <message>
        <source>Browse: %1</source>
        <translation>Обзор: %1</translation>
    </message>
    <message>
        <source>from the tokenizer</source>
        <translation>из токенизатора</translation>
    </message>
    <message>
        <source>none</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>none; a JSON object or the path of a JSON file</source>
        <translation>нет; объект JSON или путь к файлу JSON</translation>
    </message>
</context>
<context>
    <name>luthier::ParamForm</name>
    <message>
        <source>Changed settings</source>
        <translation>Изменённые параметры</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Найдено</translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s)</source>
        <translation>
            <numerusform>%n параметр</numerusform>
            <numerusform>%n параметра</numerusform>
            <numerusform>%n параметров</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has been changed.</source>
        <translation>Ничего не изменено.</translation>
    </message>
    <message>
        <source>No setting fits “%1”. Try its key, as in learning_rate, or what you want: less memory.</source>
        <translation>По запросу «%1» ничего не найдено. Попробуйте ключ, например learning_rate, или цель: меньше памяти.</translation>
    </message>
    <message>
        <source>Show the settings of %1</source>
        <translation>Показать параметры группы «%1»</translation>
    </message>
</context>
<context>
    <name>luthier::ParamRow</name>
    <message>
        <source>Help: %1</source>
        <translation>Справка: %1</translation>
    </message>
    <message>
        <source>export only</source>
        <translation>на экспорт</translation>
    </message>
    <message>
        <source>Changed. Press to empty it again.</source>
        <translation>Изменено. Нажмите, чтобы очистить.</translation>
    </message>
    <message>
        <source>Changed. Press to go back to %1.</source>
        <translation>Изменено. Нажмите, чтобы вернуть: %1.</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Сбросить</translation>
    </message>
    <message>
        <source>Reset %1</source>
        <translation>Сбросить «%1»</translation>
    </message>
    <message>
        <source>Turn on</source>
        <translation>Включить</translation>
    </message>
    <message>
        <source>Turn off</source>
        <translation>Выключить</translation>
    </message>
    <message>
        <source>Turn on %1</source>
        <translation>Включить «%1»</translation>
    </message>
    <message>
        <source>Turn off %1</source>
        <translation>Выключить «%1»</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>Задать %1</translation>
    </message>
    <message>
        <source>Set %1 to %2</source>
        <translation>Задать «%1»: %2</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Справка</translation>
    </message>
</context>
<context>
    <name>luthier::PresetMenu</name>
    <message>
        <source>%1, does not fit</source>
        <translation>%1, не помещается</translation>
    </message>
</context>
<context>
    <name>luthier::RunDetails</name>
    <message>
        <source>&amp;Edit in the form</source>
        <translation>&amp;Изменить в форме</translation>
    </message>
    <message>
        <source>&amp;Open in the form</source>
        <translation>&amp;Открыть в форме</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>&amp;Продолжить</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Переместить в&amp;верх</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>Переместить в&amp;низ</translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation>Пер&amp;еименовать</translation>
    </message>
    <message>
        <source>Open &amp;folder</source>
        <translation>Открыть п&amp;апку</translation>
    </message>
    <message>
        <source>Re&amp;move from the queue</source>
        <translation>&amp;Убрать из очереди</translation>
    </message>
    <message>
        <source>Remove from the &amp;list</source>
        <translation>Убрать из &amp;списка</translation>
    </message>
    <message>
        <source>De&amp;lete…</source>
        <translation>У&amp;далить…</translation>
    </message>
    <message>
        <source>Its folder is not there any more.</source>
        <translation>Его папки больше нет.</translation>
    </message>
    <message>
        <source>Choose a run first.</source>
        <translation>Сначала выберите запуск.</translation>
    </message>
    <message>
        <source>Another run is under way.</source>
        <translation>Идёт другой запуск.</translation>
    </message>
    <message>
        <source>It is the next one.</source>
        <translation>Он и так следующий.</translation>
    </message>
    <message>
        <source>It is the last one.</source>
        <translation>Он и так последний.</translation>
    </message>
    <message>
        <source>Its program ended without a word at step %1.</source>
        <translation>Его программа завершилась без сообщения на шаге %1.</translation>
    </message>
    <message>
        <source>Its folder is not there any more. Add it again if it was moved.</source>
        <translation>Его папки больше нет. Если она перемещена, добавьте её снова.</translation>
    </message>
    <message>
        <source>Choose a run to see more of it.</source>
        <translation>Выберите запуск, чтобы увидеть подробности.</translation>
    </message>
    <message>
        <source>Their settings are the same.</source>
        <translation>Их параметры одинаковы.</translation>
    </message>
    <message>
        <source>Without settings in their folder: %1.</source>
        <translation>Без параметров в папке: %1.</translation>
    </message>
    <message>
        <source>What differs · %1 of %2 settings</source>
        <extracomment>How many settings differ, and how many there are.</extracomment>
        <translation>Различаются %1 из %2 параметров</translation>
    </message>
    <message>
        <source>&amp;Tags, separated by commas</source>
        <translation>&amp;Теги, через запятую</translation>
    </message>
    <message>
        <source>Tags, separated by commas</source>
        <translation>Теги, через запятую</translation>
    </message>
    <message>
        <source>N&amp;otes</source>
        <translation>&amp;Заметки</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Заметки</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Различия</translation>
    </message>
    <message>
        <source>Resume fro&amp;m…</source>
        <translation>Продо&amp;лжить с…</translation>
    </message>
    <message>
        <source>Run &amp;again</source>
        <extracomment>The same run from its start, to see whether the same comes of it.</extracomment>
        <translation>Запустить &amp;снова</translation>
    </message>
</context>
<context>
    <name>luthier::RunDock</name>
    <message>
        <source>Log</source>
        <translation>Журнал</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Ответы</translation>
    </message>
    <message>
        <source>Below the curves</source>
        <translation>Под кривыми</translation>
    </message>
</context>
<context>
    <name>luthier::RunGuard</name>
    <message>
        <source>A model is being trained.</source>
        <translation>Идёт обучение модели.</translation>
    </message>
    <message>
        <source>Training failed</source>
        <translation>Обучение не удалось</translation>
    </message>
    <message>
        <source>%1 is trained</source>
        <translation>%1: обучение завершено</translation>
    </message>
    <message numerus="yes">
        <source>%Ln step(s)</source>
        <translation>
            <numerusform>%Ln шаг</numerusform>
            <numerusform>%Ln шага</numerusform>
            <numerusform>%Ln шагов</numerusform>
        </translation>
    </message>
    <message>
        <source>eval %1</source>
        <translation>оценка %1</translation>
    </message>
    <message>
        <source>%1 is paused</source>
        <translation>%1: пауза</translation>
    </message>
    <message>
        <source>%1 waits for you</source>
        <translation>%1: нужен ваш ответ</translation>
    </message>
</context>
<context>
    <name>luthier::RunKey</name>
    <message>
        <source>Show run %1</source>
        <translation>Показать запуск %1</translation>
    </message>
    <message>
        <source>%1: shows this run or hides it</source>
        <translation>%1: показывает или скрывает этот запуск</translation>
    </message>
</context>
<context>
    <name>luthier::RunListModel</name>
    <message>
        <source>queued</source>
        <translation>ждёт</translation>
    </message>
    <message>
        <source>training</source>
        <translation>обучается</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>на паузе</translation>
    </message>
    <message>
        <source>done</source>
        <translation>завершён</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>остановлен</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>сбой</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>прерван</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A state and the place in the queue: &quot;queued (2)&quot;.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 elsewhere</source>
        <translation>%1 в другом месте</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>ещё %1</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>loss %1</source>
        <translation>потери %1</translation>
    </message>
    <message>
        <source>%1, compared</source>
        <translation>%1, в сравнении</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Запуск</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Шаги</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Потери</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Обуч.</translation>
    </message>
    <message>
        <source>Eval</source>
        <translation>Оцен.</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Модель</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Данные</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Метод</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Время</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Теги</translation>
    </message>
</context>
<context>
    <name>luthier::RunNotes</name>
    <message>
        <source>The run &quot;%1&quot; was interrupted at step %2.</source>
        <translation>Запуск «%1» прерван на шаге %2.</translation>
    </message>
    <message>
        <source>The run &quot;%1&quot; was interrupted before its first step.</source>
        <translation>Запуск «%1» прерван до первого шага.</translation>
    </message>
    <message>
        <source>It has saved no checkpoint to go on from.</source>
        <translation>Он не сохранил чекпоинта, с которого можно продолжить.</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Продолжить</translation>
    </message>
    <message>
        <source>Open its settings</source>
        <translation>Открыть его параметры</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Скрыть</translation>
    </message>
    <message>
        <source>Start the queue</source>
        <translation>Запустить очередь</translation>
    </message>
    <message>
        <source>Got it</source>
        <translation>Понятно</translation>
    </message>
    <message>
        <source>%1 waits in the queue, number %2. Its results go to %3.</source>
        <translation>%1 ждёт в очереди, номер %2. Результаты попадут в %3.</translation>
    </message>
</context>
<context>
    <name>luthier::RunPanel</name>
    <message>
        <source>%1 tok/s</source>
        <translation>%1 токен/с</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>ещё %1</translation>
    </message>
    <message>
        <source>Loading the model</source>
        <translation>Загрузка модели</translation>
    </message>
    <message>
        <source>Encoding the data</source>
        <translation>Кодирование данных</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Шаг %1 из %2</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Обучение</translation>
    </message>
    <message>
        <source>evaluating %1 of %2</source>
        <translation>оценка, %1 из %2</translation>
    </message>
    <message>
        <source>evaluating</source>
        <translation>оценка</translation>
    </message>
    <message>
        <source>saving</source>
        <translation>сохранение</translation>
    </message>
    <message>
        <source>stopping after this step</source>
        <translation>остановка после этого шага</translation>
    </message>
    <message>
        <source>Training failed</source>
        <translation>Сбой обучения</translation>
    </message>
    <message>
        <source>Finished after %1</source>
        <translation>Завершено за %1</translation>
    </message>
    <message>
        <source>Saved after %1</source>
        <translation>Сохранено · %1</translation>
    </message>
    <message>
        <source>Discarded after %1</source>
        <translation>Отброшено · %1</translation>
    </message>
    <message>
        <source>eval %1</source>
        <translation>оценка %1</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Открыть папку</translation>
    </message>
    <message>
        <source>Open the output folder</source>
        <translation>Открыть выходную папку</translation>
    </message>
    <message>
        <source>Progress of the run</source>
        <translation>Ход запуска</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Готово к запуску</translation>
    </message>
    <message numerus="yes">
        <source>%Ln step(s)</source>
        <translation>
            <numerusform>%Ln шаг</numerusform>
            <numerusform>%Ln шага</numerusform>
            <numerusform>%Ln шагов</numerusform>
        </translation>
    </message>
    <message>
        <source>pausing</source>
        <translation>приостанавливается</translation>
    </message>
    <message>
        <source>Paused after %1</source>
        <translation>Пауза · %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Продолжить</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Пауза</translation>
    </message>
    <message>
        <source>Continue the run</source>
        <translation>Продолжить запуск</translation>
    </message>
    <message>
        <source>Pause the run</source>
        <translation>Приостановить запуск</translation>
    </message>
    <message>
        <source>Saves a checkpoint and gives the memory back; the run goes on from there.</source>
        <translation>Сохраняет чекпоинт и освобождает память; запуск продолжится с этого места.</translation>
    </message>
    <message>
        <source>Save a checkpoint now</source>
        <translation>Сохранить контрольную точку</translation>
    </message>
    <message>
        <source>Evaluate now</source>
        <translation>Оценить сейчас</translation>
    </message>
    <message>
        <source>Answer the prompts now</source>
        <translation>Ответить на запросы сейчас</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Ещё</translation>
    </message>
    <message>
        <source>More to do with this run</source>
        <translation>Что ещё можно сделать с запуском</translation>
    </message>
    <message>
        <source>Ctrl+Enter starts training</source>
        <translation>Ctrl+Enter — начать обучение</translation>
    </message>
    <message>
        <source>Continue all the same?</source>
        <translation>Всё равно продолжить?</translation>
    </message>
    <message>
        <source>Not continued</source>
        <translation>Не продолжен</translation>
    </message>
    <message>
        <source>as it was after %1</source>
        <translation>как было после: %1</translation>
    </message>
</context>
<context>
    <name>luthier::RunQueue</name>
    <message>
        <source>The run</source>
        <translation>Запуск</translation>
    </message>
    <message>
        <source>%1 failed. The queue is done.</source>
        <translation>%1: сбой. Очередь закончена.</translation>
    </message>
    <message>
        <source>%1 was stopped, so the queue waits.</source>
        <translation>%1: остановлено, поэтому очередь ждёт.</translation>
    </message>
    <message>
        <source>%1 failed. The queue goes on.</source>
        <translation>%1: сбой. Очередь продолжается.</translation>
    </message>
    <message>
        <source>%1 could not start: %2</source>
        <translation>Не удалось запустить %1: %2</translation>
    </message>
</context>
<context>
    <name>luthier::RunsPage</name>
    <message>
        <source>Its folder holds no curve.</source>
        <translation>В его папке нет кривой.</translation>
    </message>
    <message>
        <source>Start the queue</source>
        <translation>Запустить очередь</translation>
    </message>
    <message>
        <source>%1 could not be moved to the trash. Delete it with your file manager.</source>
        <translation>Не удалось переместить %1 в корзину. Удалите его в файловом менеджере.</translation>
    </message>
    <message>
        <source>Nothing was added</source>
        <translation>Ничего не добавлено</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>С&amp;равнить</translation>
    </message>
    <message>
        <source>&amp;Start the queue</source>
        <translation>&amp;Запустить очередь</translation>
    </message>
    <message>
        <source>&amp;Hold after this run</source>
        <translation>Приос&amp;тановить после этого запуска</translation>
    </message>
    <message>
        <source>Up to %1 runs can be compared. Leave one out first.</source>
        <translation>Сравнить можно не больше %1 запусков. Сначала уберите один.</translation>
    </message>
    <message>
        <source>The curves of the chosen run are shown here.</source>
        <translation>Здесь показаны кривые выбранного запуска.</translation>
    </message>
    <message>
        <source>A run that waits has no curve yet.</source>
        <translation>У ожидающего запуска ещё нет кривой.</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Compare %n</source>
        <translation>
            <numerusform>С&amp;равнить %n</numerusform>
            <numerusform>С&amp;равнить %n</numerusform>
            <numerusform>С&amp;равнить %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Queue: %n</source>
        <translation>
            <numerusform>О&amp;чередь: %n</numerusform>
            <numerusform>О&amp;чередь: %n</numerusform>
            <numerusform>О&amp;чередь: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Queue</source>
        <translation>О&amp;чередь</translation>
    </message>
    <message>
        <source>Got it</source>
        <translation>Понятно</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Повторить</translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) wait in the queue.</source>
        <translation>
            <numerusform>В очереди ждёт %n запуск.</numerusform>
            <numerusform>В очереди ждут %n запуска.</numerusform>
            <numerusform>В очереди ждут %n запусков.</numerusform>
        </translation>
    </message>
    <message>
        <source>Filter runs: name, tag, data, model, state</source>
        <translation>Фильтр запусков: имя, тег, данные, модель, состояние</translation>
    </message>
    <message>
        <source>Filter runs</source>
        <translation>Фильтр запусков</translation>
    </message>
    <message>
        <source>Filter runs (Ctrl+F)</source>
        <translation>Фильтр запусков (Ctrl+F)</translation>
    </message>
    <message>
        <source>&amp;Add a folder…</source>
        <translation>До&amp;бавить папку…</translation>
    </message>
    <message>
        <source>Opens a run of Luthier or LLaMA-Factory, or all runs below a folder. Folders can be dropped here too.</source>
        <translation>Открывает запуск Luthier или LLaMA-Factory либо все запуски внутри папки. Папки можно и перетащить сюда.</translation>
    </message>
    <message>
        <source>Add a folder</source>
        <translation>Добавить папку</translation>
    </message>
    <message>
        <source>Choose two to eight runs, or mark them with the space bar</source>
        <translation>Выберите от двух до восьми запусков или отметьте их пробелом</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Запуски</translation>
    </message>
    <message>
        <source>No run matches the filter.</source>
        <translation>Нет запусков, подходящих под фильтр.</translation>
    </message>
    <message>
        <source>No runs yet</source>
        <translation>Запусков пока нет</translation>
    </message>
    <message>
        <source>Every run that you start is listed here, with its curve, its settings and what became of it. It can go on from its last checkpoint, be compared with others, or fill the form again.

Runs of LLaMA-Factory open too: add their folder, or drop it here.</source>
        <translation>Здесь появится каждый начатый запуск: его кривая, параметры и итог. Его можно продолжить с последнего чекпоинта, сравнить с другими или снова заполнить по нему форму.

Запуски LLaMA-Factory тоже открываются: добавьте их папку или перетащите её сюда.</translation>
    </message>
    <message>
        <source>&amp;Set up a run</source>
        <translation>&amp;Настроить запуск</translation>
    </message>
    <message>
        <source>Set up a run</source>
        <translation>Настроить запуск</translation>
    </message>
    <message>
        <source>Step %1</source>
        <translation>Шаг %1</translation>
    </message>
</context>
<context>
    <name>luthier::TrainPage</name>
    <message>
        <source>the text</source>
        <translation>вставленный текст</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Пример</translation>
    </message>
    <message>
        <source>The sample&apos;s model or dataset is not here. Start Luthier with ./run, which fetches it.</source>
        <translation>Модель или набор данных из примера не найдены. Запустите Luthier через ./run — он их загрузит.</translation>
    </message>
    <message>
        <source>This build cannot train</source>
        <translation>Эта сборка не умеет обучать</translation>
    </message>
    <message>
        <source>The run cannot start</source>
        <translation>Запуск невозможен</translation>
    </message>
    <message>
        <source>Nothing was opened</source>
        <translation>Ничего не открыто</translation>
    </message>
    <message>
        <source>%1 could not be read. %2</source>
        <translation>Не удалось прочитать: %1. %2</translation>
    </message>
    <message>
        <source>Got it</source>
        <translation>Понятно</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>Nothing was saved</source>
        <translation>Ничего не сохранено</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Обучение</translation>
    </message>
    <message>
        <source>%1 %2 → %3</source>
        <extracomment>A setting, its value in the last run, and the one it has now.</extracomment>
        <translation>%1 %2 → %3</translation>
    </message>
    <message>
        <source>Since the last run: %1</source>
        <translation>С прошлого запуска: %1</translation>
    </message>
</context>
</TS>
