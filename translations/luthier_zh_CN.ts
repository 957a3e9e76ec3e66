<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Display</name>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 分钟</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 小时 %2 分</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1 天 %2 小时</translation>
    </message>
    <message>
        <source>%1 B</source>
        <comment>bytes</comment>
        <translation>%1 B</translation>
    </message>
    <message>
        <source>%1 kB</source>
        <comment>bytes</comment>
        <translation>%1 kB</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <comment>bytes</comment>
        <translation>%1 MB</translation>
    </message>
    <message>
        <source>%1 GB</source>
        <comment>bytes</comment>
        <translation>%1 GB</translation>
    </message>
    <message>
        <source>%1 TB</source>
        <comment>bytes</comment>
        <translation>%1 TB</translation>
    </message>
    <message>
        <source>%1 PB</source>
        <comment>bytes</comment>
        <translation>%1 PB</translation>
    </message>
    <message>
        <source>%1 EB</source>
        <comment>bytes</comment>
        <translation>%1 EB</translation>
    </message>
    <message>
        <source>%1B</source>
        <comment>billions</comment>
        <translation>%1B</translation>
    </message>
    <message>
        <source>%1M</source>
        <comment>millions</comment>
        <translation>%1M</translation>
    </message>
    <message>
        <source>%1%</source>
        <comment>per cent</comment>
        <translation>%1%</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>&quot;%1&quot; has %2 entries for %3 layers.</source>
        <translation>“%1”有 %2 项，但模型有 %3 层。</translation>
    </message>
    <message>
        <source>Layers of the type &quot;%1&quot; are not supported.</source>
        <translation>不支持类型为“%1”的层。</translation>
    </message>
    <message>
        <source>Adapters on the embedding are not supported.</source>
        <translation>不支持作用于嵌入层的适配器。</translation>
    </message>
    <message>
        <source>Train it whole instead (modules_to_save, additional_target).</source>
        <translation>请改为完整训练嵌入层（modules_to_save、additional_target）。</translation>
    </message>
    <message>
        <source>The adapter&apos;s target modules do not match any module of the model.</source>
        <translation>适配器的作用模块与模型中的任何模块都不匹配。</translation>
    </message>
    <message>
        <source>Modules of this model: %1.</source>
        <translation>此模型的模块：%1。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is missing.</source>
        <translation>缺少“%1”。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be at least 2.</source>
        <translation>“%1”至少为 2。</translation>
    </message>
    <message>
        <source>Heads of %1 dimensions are too small for this scaling.</source>
        <translation>每头 %1 维，对这种插值来说太小。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be above 1 for this scaling.</source>
        <translation>使用这种插值时，“%1”须大于 1。</translation>
    </message>
    <message>
        <source>&quot;short_factor&quot; and &quot;long_factor&quot; must be lists of %1 numbers.</source>
        <translation>“short_factor”和“long_factor”须是含 %1 个数的列表。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be larger than &quot;%2&quot;.</source>
        <translation>“%1”须大于“%2”。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not supported for models of the type &quot;%2&quot;.</source>
        <translation>类型为“%2”的模型不支持“%1”。</translation>
    </message>
    <message>
        <source>Rotary embeddings need an even number of dimensions, not %1.</source>
        <translation>旋转位置编码需要偶数维，而不是 %1 维。</translation>
    </message>
    <message>
        <source>Rotary embeddings of the type &quot;%1&quot; are not supported.</source>
        <translation>不支持类型为“%1”的旋转位置编码。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be an object.</source>
        <translation>“%1”须是对象。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; by kind of layer is not supported for models of the type &quot;%2&quot;.</source>
        <translation>类型为“%2”的模型不支持按层类型区分的“%1”。</translation>
    </message>
    <message>
        <source>&quot;%1&quot;: &quot;%2&quot; is not supported for models of the type &quot;%3&quot;.</source>
        <translation>类型为“%3”的模型不支持“%1”：“%2”。</translation>
    </message>
    <message>
        <source>&quot;num_attention_heads&quot; (%1) must be a multiple of &quot;num_key_value_heads&quot; (%2).</source>
        <translation>“num_attention_heads”（%1）须是“num_key_value_heads”（%2）的倍数。</translation>
    </message>
    <message>
        <source>&quot;hidden_size&quot; (%1) must be a multiple of &quot;num_attention_heads&quot; (%2).</source>
        <translation>“hidden_size”（%1）须是“num_attention_heads”（%2）的倍数。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a whole number from %2 to %3.</source>
        <translation>“%1”须是 %2 到 %3 之间的整数。</translation>
    </message>
    <message>
        <source>&quot;num_experts_per_tok&quot; (%1) is larger than the number of experts (%2).</source>
        <translation>“num_experts_per_tok”（%1）大于专家总数（%2）。</translation>
    </message>
    <message>
        <source>Weights of the type &quot;%1&quot; are not supported.</source>
        <translation>不支持类型为“%1”的权重。</translation>
    </message>
    <message>
        <source>The model&apos;s weights are already quantised (%1), which is not supported.</source>
        <translation>模型权重已经过量化（%1），不受支持。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not supported.</source>
        <translation>不支持“%1”。</translation>
    </message>
    <message>
        <source>The model&apos;s &quot;%1&quot; is not applied in training.</source>
        <translation>模型的“%1”在训练中不会生效。</translation>
    </message>
    <message>
        <source>A JSON object was expected.</source>
        <translation>此处应为 JSON 对象。</translation>
    </message>
    <message>
        <source>Models of the type &quot;%1&quot; are not supported.</source>
        <translation>不支持类型为“%1”的模型。</translation>
    </message>
    <message>
        <source>Supported types: %1.</source>
        <translation>支持的类型：%1。</translation>
    </message>
    <message>
        <source>The metadata &quot;%1&quot; is missing.</source>
        <translation>缺少元数据“%1”。</translation>
    </message>
    <message>
        <source>A different &quot;%1&quot; for each layer is not supported.</source>
        <translation>不支持每层各不相同的“%1”。</translation>
    </message>
    <message>
        <source>The metadata &quot;%1&quot; must be a whole number.</source>
        <translation>元数据“%1”须是整数。</translation>
    </message>
    <message>
        <source>The metadata &quot;%1&quot; must be a finite number.</source>
        <translation>元数据“%1”须是有限数。</translation>
    </message>
    <message>
        <source>Heads with keys of %1 and values of %2 dimensions are not supported.</source>
        <translation>不支持键为 %1 维、值为 %2 维的注意力头。</translation>
    </message>
    <message>
        <source>The file has no embedding (&quot;token_embd.weight&quot;).</source>
        <translation>文件中没有嵌入层（“token_embd.weight”）。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must have %2 values.</source>
        <translation>“%1”须有 %2 个值。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has a value that is not a positive number.</source>
        <translation>“%1”中有一个值不是正数。</translation>
    </message>
    <message>
        <source>GGUF files of the architecture &quot;%1&quot; are not supported.</source>
        <translation>不支持架构为“%1”的 GGUF 文件。</translation>
    </message>
    <message>
        <source>Supported: llama, qwen2, qwen3. Use the model&apos;s safetensors files.</source>
        <translation>支持 llama、qwen2、qwen3。请使用该模型的 safetensors 文件。</translation>
    </message>
    <message>
        <source>GGUF files of models with experts are not supported.</source>
        <translation>不支持混合专家模型的 GGUF 文件。</translation>
    </message>
    <message>
        <source>Use the model&apos;s safetensors files.</source>
        <translation>请使用该模型的 safetensors 文件。</translation>
    </message>
    <message>
        <source>GGUF files of models with attention windows are not supported.</source>
        <translation>不支持带注意力窗口的模型的 GGUF 文件。</translation>
    </message>
    <message>
        <source>Rotary embeddings of a part of each head are not supported for this architecture.</source>
        <translation>此架构不支持只作用于部分维度的旋转位置编码。</translation>
    </message>
    <message>
        <source>The model&apos;s files do not have this weight, which its configuration asks for.</source>
        <translation>模型配置需要这个权重，但模型文件中没有。</translation>
    </message>
    <message>
        <source>The weight has the shape %1, but the configuration asks for %2.</source>
        <translation>权重的形状是 %1，但配置要求 %2。</translation>
    </message>
    <message>
        <source>Rows outside of a weight were asked for.</source>
        <translation>请求的行超出了权重的范围。</translation>
    </message>
    <message>
        <source>There is not enough memory for a tensor of %1 values.</source>
        <translation>内存不足，放不下含 %1 个值的张量。</translation>
    </message>
    <message>
        <source>it does not exist</source>
        <translation>文件不存在</translation>
    </message>
    <message>
        <source>permission denied</source>
        <translation>没有权限</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>磁盘已满</translation>
    </message>
    <message>
        <source>the disk quota is used up</source>
        <translation>磁盘配额已用完</translation>
    </message>
    <message>
        <source>the file system is read-only</source>
        <translation>文件系统是只读的</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>这是一个文件夹</translation>
    </message>
    <message>
        <source>too many files are open</source>
        <translation>打开的文件过多</translation>
    </message>
    <message>
        <source>The file is larger than expected (%1 bytes, at most %2).</source>
        <translation>文件过大（%1 字节，最多 %2 字节）。</translation>
    </message>
    <message>
        <source>The file cannot be opened: %1.</source>
        <translation>无法打开文件：%1。</translation>
    </message>
    <message>
        <source>This is not a regular file.</source>
        <translation>这不是普通文件。</translation>
    </message>
    <message>
        <source>This is a link to &quot;%1&quot;, which lies outside of the model&apos;s own folder.</source>
        <translation>这是指向“%1”的链接，目标在模型文件夹之外。</translation>
    </message>
    <message>
        <source>Put the file itself into the folder.</source>
        <translation>请把文件本身放进该文件夹。</translation>
    </message>
    <message>
        <source>Reading failed: %1.</source>
        <translation>读取失败：%1。</translation>
    </message>
    <message>
        <source>The file ends at byte %1, but %2 more bytes were expected.</source>
        <translation>文件在第 %1 字节处结束，但还应有 %2 字节。</translation>
    </message>
    <message>
        <source>It may be a download that was cut off; fetch it again.</source>
        <translation>可能下载时中断了，请重新下载。</translation>
    </message>
    <message>
        <source>The file cannot be created: %1.</source>
        <translation>无法创建文件：%1。</translation>
    </message>
    <message>
        <source>Writing failed: %1.</source>
        <translation>写入失败：%1。</translation>
    </message>
    <message>
        <source>The file could not be written to the disk: %1.</source>
        <translation>无法将文件写入磁盘：%1。</translation>
    </message>
    <message>
        <source>The file cannot be put in place: %1.</source>
        <translation>无法将文件移到目标位置：%1。</translation>
    </message>
    <message>
        <source>The folder cannot be created: %1.</source>
        <translation>无法创建文件夹：%1。</translation>
    </message>
    <message>
        <source>The folder cannot be opened: %1.</source>
        <translation>无法打开文件夹：%1。</translation>
    </message>
    <message>
        <source>The folder could not be written to the disk: %1.</source>
        <translation>无法将文件夹写入磁盘：%1。</translation>
    </message>
    <message>
        <source>The line is longer than %1 bytes.</source>
        <translation>这一行超过 %1 字节。</translation>
    </message>
    <message>
        <source>There is more text after the end of the JSON value.</source>
        <translation>JSON 值结束之后还有多余内容。</translation>
    </message>
    <message>
        <source>The JSON is nested too deeply.</source>
        <translation>JSON 嵌套过深。</translation>
    </message>
    <message>
        <source>The JSON ends in the middle of a value.</source>
        <translation>JSON 在值的中间结束。</translation>
    </message>
    <message>
        <source>A JSON value was expected here.</source>
        <translation>此处应为 JSON 值。</translation>
    </message>
    <message>
        <source>A quoted key was expected here.</source>
        <translation>此处应为带引号的键。</translation>
    </message>
    <message>
        <source>A colon was expected after the key.</source>
        <translation>键的后面应为冒号。</translation>
    </message>
    <message>
        <source>A comma or a closing brace was expected here.</source>
        <translation>此处应为逗号或右花括号。</translation>
    </message>
    <message>
        <source>The key &quot;%1&quot; appears twice in one object.</source>
        <translation>键“%1”在同一对象中出现了两次。</translation>
    </message>
    <message>
        <source>A comma or a closing bracket was expected here.</source>
        <translation>此处应为逗号或右方括号。</translation>
    </message>
    <message>
        <source>The text ends in the middle of a \u escape.</source>
        <translation>文本在 \u 转义的中间结束。</translation>
    </message>
    <message>
        <source>A \u escape needs four hexadecimal digits.</source>
        <translation>\u 转义需要四位十六进制数字。</translation>
    </message>
    <message>
        <source>This quoted text is never closed.</source>
        <translation>此处的引号没有闭合。</translation>
    </message>
    <message>
        <source>This is not valid UTF-8 text.</source>
        <translation>这不是有效的 UTF-8 文本。</translation>
    </message>
    <message>
        <source>Control characters inside quoted text must be escaped.</source>
        <translation>引号内的控制字符须转义。</translation>
    </message>
    <message>
        <source>A surrogate escape stands alone.</source>
        <translation>代理项转义没有成对出现。</translation>
    </message>
    <message>
        <source>This escape does not exist in JSON.</source>
        <translation>JSON 中没有这种转义。</translation>
    </message>
    <message>
        <source>Digits were expected after the decimal point.</source>
        <translation>小数点后应有数字。</translation>
    </message>
    <message>
        <source>Digits were expected in the exponent.</source>
        <translation>指数部分应有数字。</translation>
    </message>
    <message>
        <source>No model is chosen.</source>
        <translation>还没有选择模型。</translation>
    </message>
    <message>
        <source>The path of the model is empty.</source>
        <translation>模型路径为空。</translation>
    </message>
    <message>
        <source>No dataset is chosen.</source>
        <translation>还没有选择数据集。</translation>
    </message>
    <message>
        <source>No output folder is named.</source>
        <translation>还没有指定输出目录。</translation>
    </message>
    <message>
        <source>The extra arguments are not JSON.</source>
        <translation>额外参数不是 JSON。</translation>
    </message>
    <message>
        <source>PPO needs a reward model.</source>
        <translation>PPO 需要奖励模型。</translation>
    </message>
    <message>
        <source>No export folder is named.</source>
        <translation>还没有指定导出目录。</translation>
    </message>
    <message>
        <source>No adapter is chosen to merge.</source>
        <translation>还没有选择要合并的适配器。</translation>
    </message>
    <message>
        <source>Merge the adapters first: they cannot be quantised with the model.</source>
        <translation>请先合并适配器：适配器不能与模型一起量化。</translation>
    </message>
    <message>
        <source>The extra arguments are no JSON object.</source>
        <translation>额外参数不是 JSON 对象。</translation>
    </message>
    <message>
        <source>%1 is &quot;%2&quot;, which is no number.</source>
        <translation>%1 的值“%2”不是数字。</translation>
    </message>
    <message>
        <source>%1 is empty here. A command line cannot say so: use the YAML file.</source>
        <translation>%1 在这里为空。命令行无法表达：请使用 YAML 文件。</translation>
    </message>
    <message>
        <source>%1 is non_padding here. A command line takes only True or False: use the YAML file.</source>
        <translation>%1 在这里是 non_padding。命令行只接受 True 或 False：请使用 YAML 文件。</translation>
    </message>
    <message>
        <source>%1 names several loggers. A command line takes one: use the YAML file.</source>
        <translation>%1 指定了多个记录面板。命令行只接受一个：请使用 YAML 文件。</translation>
    </message>
    <message>
        <source>%1 is a secret: set the environment variable %2 before running the command.</source>
        <translation>%1 是密钥：运行命令前请设置环境变量 %2。</translation>
    </message>
    <message>
        <source>%1 could mean: %2.</source>
        <translation>%1 可能是：%2。</translation>
    </message>
    <message>
        <source>%1 takes no value.</source>
        <translation>%1 不带值。</translation>
    </message>
    <message>
        <source>A value must follow %1.</source>
        <translation>%1 之后须有值。</translation>
    </message>
    <message>
        <source>There is no option %1.</source>
        <translation>没有选项 %1。</translation>
    </message>
    <message>
        <source>There is no option %1. Did you mean --%2?</source>
        <translation>没有选项 %1。是否想写 --%2？</translation>
    </message>
    <message>
        <source>&quot;%1&quot; belongs to no option.</source>
        <translation>“%1”不属于任何选项。</translation>
    </message>
    <message>
        <source>A word of the command line is not UTF-8.</source>
        <translation>命令行中有一个词不是 UTF-8。</translation>
    </message>
    <message>
        <source>Pipes and background jobs are not taken over.</source>
        <translation>管道和后台任务不会导入。</translation>
    </message>
    <message>
        <source>Redirections are not taken over.</source>
        <translation>重定向不会导入。</translation>
    </message>
    <message>
        <source>A quote is never closed; the text was read to its end.</source>
        <translation>引号没有闭合；已读到文本末尾。</translation>
    </message>
    <message>
        <source>%1 is not replaced; it stays as text.</source>
        <translation>%1 不会展开，按原文保留。</translation>
    </message>
    <message>
        <source>Commands inside of the text are not run; they stay as text.</source>
        <translation>文本中的命令不会执行，按原文保留。</translation>
    </message>
    <message>
        <source>There is no setting %1.</source>
        <translation>没有设置 %1。</translation>
    </message>
    <message>
        <source>There is no setting %1. Did you mean %2?</source>
        <translation>没有设置 %1。是否想写 %2？</translation>
    </message>
    <message>
        <source>%1 takes true or false, not &quot;%2&quot;.</source>
        <translation>%1 只接受 true 或 false，不能是“%2”。</translation>
    </message>
    <message>
        <source>%1 takes a whole number, not &quot;%2&quot;.</source>
        <translation>%1 须是整数，不能是“%2”。</translation>
    </message>
    <message>
        <source>%1 takes a number, not &quot;%2&quot;.</source>
        <translation>%1 须是数字，不能是“%2”。</translation>
    </message>
    <message>
        <source>%1 takes a text, not &quot;%2&quot;.</source>
        <translation>%1 须是文本，不能是“%2”。</translation>
    </message>
    <message>
        <source>%1 takes a text or a list of texts, not &quot;%2&quot;.</source>
        <translation>%1 须是文本或文本列表，不能是“%2”。</translation>
    </message>
    <message>
        <source>%1 takes a mapping or the path of a JSON file, not &quot;%2&quot;.</source>
        <translation>%1 须是映射或 JSON 文件的路径，不能是“%2”。</translation>
    </message>
    <message>
        <source>%1 must not be empty.</source>
        <translation>%1 不能为空。</translation>
    </message>
    <message>
        <source>%1 is written as the text &quot;%2&quot;. It is read as %3 here; LLaMA-Factory keeps the text and may stop later.</source>
        <translation>%1 写成了文本“%2”。这里按 %3 读取；LLaMA-Factory 会保留文本，之后可能中止。</translation>
    </message>
    <message>
        <source>Write it without quotes</source>
        <translation>去掉引号</translation>
    </message>
    <message>
        <source>%1 is %2, but it must be from %3 to %4.</source>
        <translation>%1 为 %2，但须在 %3 到 %4 之间。</translation>
    </message>
    <message>
        <source>%1 is %2, which is no number.</source>
        <translation>%1 为 %2，这不是数字。</translation>
    </message>
    <message>
        <source>%1 is %2, but it must be above %3.</source>
        <translation>%1 为 %2，但须大于 %3。</translation>
    </message>
    <message>
        <source>%1 is %2, but it must be at least %3.</source>
        <translation>%1 为 %2，但至少须为 %3。</translation>
    </message>
    <message>
        <source>%1 begins like a JSON object but is none: %2</source>
        <translation>%1 看起来像 JSON 对象，但并不是：%2</translation>
    </message>
    <message>
        <source>%1 is written as the text &quot;%2&quot;. Any text counts as true, so the setting is on. Write true or false without quotes.</source>
        <translation>%1 写成了文本“%2”。任何文本都会算作 true，因此该设置处于启用状态。请写不带引号的 true 或 false。</translation>
    </message>
    <message>
        <source>%1 is %2, but its choices are: %3.</source>
        <translation>%1 为 %2，但可选值是：%3。</translation>
    </message>
    <message>
        <source>%1 takes a word, not true or false. YAML reads no, off, yes and on as booleans: write &apos;no&apos; in quotes.</source>
        <translation>%1 须是单词，而不是 true 或 false。YAML 会把 no、off、yes、on 读作布尔值：请写带引号的 &apos;no&apos;。</translation>
    </message>
    <message>
        <source>Write &apos;no&apos; in quotes</source>
        <translation>写成带引号的 &apos;no&apos;</translation>
    </message>
    <message>
        <source>%1 holds &quot;%2&quot;: an item must not contain a comma.</source>
        <translation>%1 中有“%2”：列表项不能含逗号。</translation>
    </message>
    <message>
        <source>--%1 is &quot;%2&quot;, but its choices are: %3.</source>
        <translation>--%1 为“%2”，但可选值是：%3。</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>above %1</source>
        <translation>大于 %1</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>至少 %1</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>至多 %1</translation>
    </message>
    <message>
        <source>The options of the schedule are no JSON object.</source>
        <translation>学习率调节器选项不是 JSON 对象。</translation>
    </message>
    <message>
        <source>Write them like {&quot;num_cycles&quot;: 2}.</source>
        <translation>请写成 {&quot;num_cycles&quot;: 2} 的形式。</translation>
    </message>
    <message>
        <source>The file holds no settings: it must be a JSON object.</source>
        <translation>文件中没有设置：须是 JSON 对象。</translation>
    </message>
    <message>
        <source>The text holds no settings.</source>
        <translation>文本中没有设置。</translation>
    </message>
    <message>
        <source>Paste a llamafactory-cli command, a YAML or JSON configuration, or a form saved by LLaMA Board.</source>
        <translation>请粘贴 llamafactory-cli 命令、YAML 或 JSON 配置，或 LLaMA Board 保存的表单。</translation>
    </message>
    <message>
        <source>Left out, because it sets nothing: %1</source>
        <translation>已略去不含设置的部分：%1</translation>
    </message>
    <message>
        <source>Variables and launchers are not settings: %1</source>
        <translation>环境变量和启动器不是设置：%1</translation>
    </message>
    <message>
        <source>%1 is no control of the form; it was left out.</source>
        <translation>%1 不是表单中的控件，已略去。</translation>
    </message>
    <message>
        <source>The saved form does not hold %1: choose it.</source>
        <translation>保存的表单中没有 %1：请自行选择。</translation>
    </message>
    <message>
        <source>The text is not UTF-8.</source>
        <translation>文本不是 UTF-8。</translation>
    </message>
    <message>
        <source>Save it as UTF-8 and read it again.</source>
        <translation>请另存为 UTF-8 后重新读取。</translation>
    </message>
    <message>
        <source>Correct the file there and read it again.</source>
        <translation>请修改文件的此处后重新读取。</translation>
    </message>
    <message>
        <source>The file is nested too deeply or too large.</source>
        <translation>文件嵌套过深或过大。</translation>
    </message>
    <message>
        <source>A key must be a word.</source>
        <translation>键须是一个词。</translation>
    </message>
    <message>
        <source>%1 is given twice; the first time in line %2.</source>
        <translation>%1 出现了两次，第一次在第 %2 行。</translation>
    </message>
    <message>
        <source>Only mappings can be merged with &lt;&lt;.</source>
        <translation>只有映射可以用 &lt;&lt; 合并。</translation>
    </message>
    <message>
        <source>The tag %1 is not supported.</source>
        <translation>不支持标签 %1。</translation>
    </message>
    <message>
        <source>The YAML cannot be read: %1.</source>
        <translation>无法读取 YAML：%1。</translation>
    </message>
    <message>
        <source>The file holds no settings: write one &quot;key: value&quot; per line.</source>
        <translation>文件中没有设置：请每行写一个“键：值”。</translation>
    </message>
    <message>
        <source>The set &quot;%1&quot; has no column &quot;%2&quot;.</source>
        <translation>数据集“%1”没有列“%2”。</translation>
    </message>
    <message>
        <source>Map the columns of the file under &quot;columns&quot; in dataset_info.json.</source>
        <translation>请在 dataset_info.json 的“columns”中对应文件的各列。</translation>
    </message>
    <message>
        <source>The column &quot;%1&quot; holds %2 instead of a text.</source>
        <translation>列“%1”的内容是 %2，而不是文本。</translation>
    </message>
    <message>
        <source>The row has media in &quot;%1&quot;; only text can be trained.</source>
        <translation>这一条的“%1”中有媒体；目前只能训练文本。</translation>
    </message>
    <message>
        <source>An entry of &quot;%1&quot; is no pair of question and answer.</source>
        <translation>“%1”中有一项不是一问一答。</translation>
    </message>
    <message>
        <source>An entry of &quot;%1&quot; holds %2 instead of a text.</source>
        <translation>“%1”中有一项是 %2，而不是文本。</translation>
    </message>
    <message>
        <source>The answer is %1 instead of a text.</source>
        <translation>回答是 %1，而不是文本。</translation>
    </message>
    <message>
        <source>A message is %1 instead of an object.</source>
        <translation>有一条消息是 %1，而不是对象。</translation>
    </message>
    <message>
        <source>A message has no &quot;%1&quot;.</source>
        <translation>有一条消息没有“%1”。</translation>
    </message>
    <message>
        <source>Map the keys of the messages under &quot;tags&quot; in dataset_info.json.</source>
        <translation>请在 dataset_info.json 的“tags”中对应消息的各个键。</translation>
    </message>
    <message>
        <source>The role of a message is %1 instead of a text.</source>
        <translation>消息的角色是 %1，而不是文本。</translation>
    </message>
    <message>
        <source>Message %1 has no &quot;%2&quot;.</source>
        <translation>第 %1 条消息没有“%2”。</translation>
    </message>
    <message>
        <source>The text of message %1 is %2.</source>
        <translation>第 %1 条消息的内容是 %2。</translation>
    </message>
    <message>
        <source>The role &quot;%1&quot; is not mapped.</source>
        <translation>角色“%1”没有对应关系。</translation>
    </message>
    <message>
        <source>Add it under &quot;tags&quot; in dataset_info.json.</source>
        <translation>请在 dataset_info.json 的“tags”中添加。</translation>
    </message>
    <message>
        <source>The set &quot;%1&quot; names no &quot;messages&quot; column.</source>
        <translation>数据集“%1”没有指定“messages”列。</translation>
    </message>
    <message>
        <source>The column &quot;%1&quot; holds %2 instead of a list of messages.</source>
        <translation>列“%1”的内容是 %2，而不是消息列表。</translation>
    </message>
    <message>
        <source>A tool call of message %1 has no &quot;function&quot;.</source>
        <translation>第 %1 条消息的工具调用没有“function”。</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>文件为空。</translation>
    </message>
    <message>
        <source>A quotation mark is not closed in the record that begins here.</source>
        <translation>从此处开始的记录中有引号没有闭合。</translation>
    </message>
    <message>
        <source>Field %1 of the record that begins here is not valid UTF-8.</source>
        <translation>从此处开始的记录中，第 %1 个字段不是有效的 UTF-8。</translation>
    </message>
    <message>
        <source>The record has too many fields.</source>
        <translation>记录的字段过多。</translation>
    </message>
    <message>
        <source>A field of the record that begins here is too long.</source>
        <translation>从此处开始的记录中有字段过长。</translation>
    </message>
    <message>
        <source>The record has %1 fields, but the header has %2.</source>
        <translation>记录有 %1 个字段，但表头有 %2 个。</translation>
    </message>
    <message>
        <source>Put fields that hold commas in quotation marks.</source>
        <translation>含逗号的字段请加引号。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no object.</source>
        <translation>“%1”不是对象。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; in &quot;%2&quot; is no text.</source>
        <translation>“%2”中的“%1”不是文本。</translation>
    </message>
    <message>
        <source>The description of the set is no object.</source>
        <translation>数据集的描述不是对象。</translation>
    </message>
    <message>
        <source>The formatting &quot;%1&quot; is not known; alpaca, sharegpt and openai are.</source>
        <translation>未知的格式“%1”；可用的有 alpaca、sharegpt 和 openai。</translation>
    </message>
    <message>
        <source>&quot;num_samples&quot; is no count.</source>
        <translation>“num_samples”不是数量。</translation>
    </message>
    <message>
        <source>The set has no &quot;file_name&quot;.</source>
        <translation>数据集没有“file_name”。</translation>
    </message>
    <message>
        <source>The folder cannot be read: %1.</source>
        <translation>无法读取文件夹：%1。</translation>
    </message>
    <message>
        <source>The file of the set &quot;%1&quot; does not exist.</source>
        <translation>数据集“%1”的文件不存在。</translation>
    </message>
    <message>
        <source>Check &quot;file_name&quot; in dataset_info.json.</source>
        <translation>请检查 dataset_info.json 中的“file_name”。</translation>
    </message>
    <message>
        <source>Parquet and Arrow files cannot be read.</source>
        <translation>无法读取 Parquet 和 Arrow 文件。</translation>
    </message>
    <message>
        <source>Save the set as JSON lines, for example with Dataset.to_json().</source>
        <translation>请把数据集存为 JSON Lines，例如使用 Dataset.to_json()。</translation>
    </message>
    <message>
        <source>Datasets are .json, .jsonl, .csv or .txt files, not &quot;%1&quot;.</source>
        <translation>数据集文件须是 .json、.jsonl、.csv 或 .txt，不能是“%1”。</translation>
    </message>
    <message>
        <source>The files of the set &quot;%1&quot; are not all of one type.</source>
        <translation>数据集“%1”的文件类型不一致。</translation>
    </message>
    <message>
        <source>There is no dataset_info.json in this folder.</source>
        <translation>此文件夹中没有 dataset_info.json。</translation>
    </message>
    <message>
        <source>Choose the folder that describes the datasets (--dataset_dir).</source>
        <translation>请选择描述数据集的文件夹（--dataset_dir）。</translation>
    </message>
    <message>
        <source>The file holds no JSON object.</source>
        <translation>文件中没有 JSON 对象。</translation>
    </message>
    <message>
        <source>The dataset &quot;%1&quot; is not defined in dataset_info.json.</source>
        <translation>dataset_info.json 中没有定义数据集“%1”。</translation>
    </message>
    <message>
        <source>Did you mean &quot;%1&quot;?</source>
        <translation>是否想写“%1”？</translation>
    </message>
    <message>
        <source>The set &quot;%1&quot; is not a local file (%2).</source>
        <translation>数据集“%1”不是本地文件（%2）。</translation>
    </message>
    <message>
        <source>Download it and name the file as &quot;file_name&quot;.</source>
        <translation>请下载后将文件写入“file_name”。</translation>
    </message>
    <message>
        <source>Reading the data was stopped.</source>
        <translation>已停止读取数据。</translation>
    </message>
    <message>
        <source>The set &quot;%1&quot; has no pairs of answers, which this stage compares.</source>
        <translation>此阶段需要成对的回答，而数据集“%1”没有。</translation>
    </message>
    <message>
        <source>The set &quot;%1&quot; has pairs of answers, which this stage cannot use.</source>
        <translation>数据集“%1”是成对的回答，此阶段无法使用。</translation>
    </message>
    <message>
        <source>Choose another dataset or another stage.</source>
        <translation>请换一个数据集或训练阶段。</translation>
    </message>
    <message>
        <source>num_samples is too large: %1.</source>
        <translation>num_samples 过大：%1。</translation>
    </message>
    <message>
        <source>The row before has no answer to compare with.</source>
        <translation>上一条没有可供比较的回答。</translation>
    </message>
    <message>
        <source>Remove rows without an answer from the set.</source>
        <translation>请从数据集中删去没有回答的条目。</translation>
    </message>
    <message>
        <source>The row has no text for pre-training.</source>
        <translation>这一条没有可用于预训练的文本。</translation>
    </message>
    <message>
        <source>A dataset is a JSON list of objects or one object a line.</source>
        <translation>数据集须是 JSON 对象列表，或每行一个对象。</translation>
    </message>
    <message>
        <source>The row that begins here is not closed.</source>
        <translation>从此处开始的条目没有闭合。</translation>
    </message>
    <message>
        <source>Look for a missing brace, bracket or quotation mark.</source>
        <translation>请检查是否缺少花括号、方括号或引号。</translation>
    </message>
    <message>
        <source>A text is not closed by a quotation mark on this line.</source>
        <translation>这一行有文本没有用引号闭合。</translation>
    </message>
    <message>
        <source>The JSON list is not closed by a bracket.</source>
        <translation>JSON 列表没有用方括号闭合。</translation>
    </message>
    <message>
        <source>There is more text after the end of the JSON list.</source>
        <translation>JSON 列表结束之后还有多余内容。</translation>
    </message>
    <message>
        <source>Row %1 is no JSON object.</source>
        <translation>第 %1 条不是 JSON 对象。</translation>
    </message>
    <message>
        <source>Save the file as UTF-8; it may be in another encoding, such as GBK or Latin-1.</source>
        <translation>请将文件另存为 UTF-8；它可能使用了其它编码，如 GBK 或 Latin-1。</translation>
    </message>
    <message>
        <source>There are %1 datasets but %2 probabilities.</source>
        <translation>有 %1 个数据集，却有 %2 个概率。</translation>
    </message>
    <message>
        <source>%1 is no probability.</source>
        <translation>%1 不是概率。</translation>
    </message>
    <message>
        <source>A set with probability 0 would never be used up.</source>
        <translation>概率为 0 的数据集永远用不完。</translation>
    </message>
    <message>
        <source>With a probability of %1 a set would need too many draws to be used up.</source>
        <translation>概率为 %1 时，数据集需要抽取过多次才能用完。</translation>
    </message>
    <message>
        <source>The probabilities add up to %1 instead of 1.</source>
        <translation>概率之和为 %1，而不是 1。</translation>
    </message>
    <message>
        <source>%1 is neither a share below 1 nor a number of rows.</source>
        <translation>%1 既不是小于 1 的比例，也不是条数。</translation>
    </message>
    <message>
        <source>%1 of %2 rows for validation would leave a part empty.</source>
        <translation>从 %2 条中取 %1 条作验证集，会使其中一部分为空。</translation>
    </message>
    <message>
        <source>The line is not valid UTF-8.</source>
        <translation>这一行不是有效的 UTF-8。</translation>
    </message>
    <message>
        <source>The file is %1, not UTF-8 text.</source>
        <translation>文件是 %1，而不是 UTF-8 文本。</translation>
    </message>
    <message>
        <source>Save it again as UTF-8.</source>
        <translation>请重新存为 UTF-8。</translation>
    </message>
    <message>
        <source>The dataset has no files.</source>
        <translation>数据集没有文件。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a number.</source>
        <translation>“%1”不是数字。</translation>
    </message>
    <message>
        <source>The template &quot;%1&quot; cannot be trained on the prompt.</source>
        <translation>模板“%1”不能学习提示词。</translation>
    </message>
    <message>
        <source>The %1 rows do not fill one block of cutoff_len tokens.</source>
        <translation>这 %1 条数据填不满一个 cutoff_len 长度的块。</translation>
    </message>
    <message>
        <source>None of the %1 rows can be used.</source>
        <translation>这 %1 条数据都不能使用。</translation>
    </message>
    <message>
        <source>Of the first one: %1.</source>
        <translation>第一条的原因：%1。</translation>
    </message>
    <message>
        <source>%1 tokens are too few for a row.</source>
        <translation>%1 个 token 对一条数据来说太少。</translation>
    </message>
    <message>
        <source>%1 tokens are too many for a row.</source>
        <translation>%1 个 token 对一条数据来说太多。</translation>
    </message>
    <message>
        <source>A group of 0 rows is impossible.</source>
        <translation>每组不能是 0 条。</translation>
    </message>
    <message>
        <source>Training only the last answer and training on the prompt exclude each other.</source>
        <translation>不学习历史对话与学习提示词不能同时启用。</translation>
    </message>
    <message>
        <source>Neat packing is for supervised fine-tuning only.</source>
        <translation>无污染打包只用于指令监督微调。</translation>
    </message>
    <message>
        <source>Training on the prompt is for supervised fine-tuning only.</source>
        <translation>学习提示词只用于指令监督微调。</translation>
    </message>
    <message>
        <source>Training only the last answer is for supervised fine-tuning only.</source>
        <translation>不学习历史对话只用于指令监督微调。</translation>
    </message>
    <message>
        <source>Probabilities need an interleaving mix strategy.</source>
        <translation>概率需要交错式的混合策略。</translation>
    </message>
    <message>
        <source>There is no dataset to split for validation.</source>
        <translation>没有可用来划分验证集的数据集。</translation>
    </message>
    <message>
        <source>A validation share and evaluation datasets exclude each other.</source>
        <translation>验证集比例和评估数据集不能同时使用。</translation>
    </message>
    <message>
        <source>No dataset is named.</source>
        <translation>还没有指定数据集。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a list of names.</source>
        <translation>“%1”须是名称列表。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must map at most %2 patterns to numbers.</source>
        <translation>“%1”须是最多 %2 个模式到数字的映射。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a number.</source>
        <translation>“%1”须是数字。</translation>
    </message>
    <message>
        <source>The adapter&apos;s kind (&quot;peft_type&quot;) is missing.</source>
        <translation>缺少适配器的类型（“peft_type”）。</translation>
    </message>
    <message>
        <source>Adapters of the kind &quot;%1&quot; are not supported, only LORA.</source>
        <translation>不支持类型为“%1”的适配器，只支持 LORA。</translation>
    </message>
    <message>
        <source>Adapters that train biases (&quot;bias&quot;: %1) are not supported.</source>
        <translation>不支持训练偏置的适配器（“bias”：%1）。</translation>
    </message>
    <message>
        <source>Adapters with &quot;%1&quot; are not supported.</source>
        <translation>不支持带有“%1”的适配器。</translation>
    </message>
    <message>
        <source>The file has more than %1 keys.</source>
        <translation>文件中的键超过 %1 个。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is missing or empty.</source>
        <translation>“%1”缺失或为空。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be used when &quot;target_modules&quot; is a pattern.</source>
        <translation>“target_modules”是模式时，不能使用“%1”。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be true, false or a name.</source>
        <translation>“%1”须是 true、false 或名称。</translation>
    </message>
    <message>
        <source>The adapter has %1 patterns; at most %2 are allowed.</source>
        <translation>适配器有 %1 个模式；最多允许 %2 个。</translation>
    </message>
    <message>
        <source>This is a pickle file (torch.save). Pickle files can run any code when they are opened, so they are never read.</source>
        <translation>这是 pickle 文件（torch.save）。打开 pickle 文件可能执行任意代码，因此一律不读取。</translation>
    </message>
    <message>
        <source>Use the .safetensors version of the model, or convert it on a machine you trust.</source>
        <translation>请使用该模型的 .safetensors 版本，或在可信的机器上转换。</translation>
    </message>
    <message>
        <source>This is not %1 but the note that git leaves in place of a large file.</source>
        <translation>这不是 %1，而是 git 代替大文件留下的指针文件。</translation>
    </message>
    <message>
        <source>Run &quot;git lfs pull&quot; in that folder, or download the file itself.</source>
        <translation>请在该文件夹中运行“git lfs pull”，或直接下载该文件。</translation>
    </message>
    <message>
        <source>This is not %1 but a web page.</source>
        <translation>这不是 %1，而是网页。</translation>
    </message>
    <message>
        <source>The download has failed; fetch the file again.</source>
        <translation>下载失败，请重新下载该文件。</translation>
    </message>
    <message>
        <source>This is not %1 but a GGUF file.</source>
        <translation>这不是 %1，而是 GGUF 文件。</translation>
    </message>
    <message>
        <source>This is not %1 but a safetensors file.</source>
        <translation>这不是 %1，而是 safetensors 文件。</translation>
    </message>
    <message>
        <source>This is not %1.</source>
        <translation>这不是 %1。</translation>
    </message>
    <message>
        <source>It may be damaged or only partly downloaded; fetch it again.</source>
        <translation>文件可能已损坏或没有下载完整，请重新下载。</translation>
    </message>
    <message>
        <source>This is a GGUF file of version %1; versions 2 and 3 can be read.</source>
        <translation>这是版本 %1 的 GGUF 文件；只能读取版本 2 和 3。</translation>
    </message>
    <message>
        <source>Convert the model again with a current llama.cpp.</source>
        <translation>请用新版 llama.cpp 重新转换模型。</translation>
    </message>
    <message>
        <source>A metadata key is empty.</source>
        <translation>有一个元数据键为空。</translation>
    </message>
    <message>
        <source>A metadata key is not valid UTF-8 text.</source>
        <translation>有一个元数据键不是有效的 UTF-8 文本。</translation>
    </message>
    <message>
        <source>This metadata key appears twice.</source>
        <translation>此元数据键出现了两次。</translation>
    </message>
    <message>
        <source>The alignment must be an unsigned 32-bit power of two.</source>
        <translation>对齐值须是 2 的幂，且为 32 位无符号数。</translation>
    </message>
    <message>
        <source>There is no metadata type %1.</source>
        <translation>没有元数据类型 %1。</translation>
    </message>
    <message>
        <source>A whole number does not fit 63 bits.</source>
        <translation>有一个整数超出 63 位。</translation>
    </message>
    <message>
        <source>Metadata arrays are nested too deeply.</source>
        <translation>元数据数组嵌套过深。</translation>
    </message>
    <message>
        <source>A tensor&apos;s name has %1 bytes; at most %2 are allowed.</source>
        <translation>有张量名长达 %1 字节；最多允许 %2 字节。</translation>
    </message>
    <message>
        <source>A tensor&apos;s name is not valid UTF-8 text.</source>
        <translation>有张量名不是有效的 UTF-8 文本。</translation>
    </message>
    <message>
        <source>The tensor has %1 dimensions; at most %2 are allowed.</source>
        <translation>张量有 %1 维；最多允许 %2 维。</translation>
    </message>
    <message>
        <source>The size of the tensor overflows.</source>
        <translation>张量的大小溢出。</translation>
    </message>
    <message>
        <source>There is no tensor type %1.</source>
        <translation>没有张量类型 %1。</translation>
    </message>
    <message>
        <source>Tensors of type %1 cannot be read.</source>
        <translation>无法读取类型为 %1 的张量。</translation>
    </message>
    <message>
        <source>Use another quantisation of the model, for example Q8_0 or Q4_K_M.</source>
        <translation>请换用该模型的其它量化版本，例如 Q8_0 或 Q4_K_M。</translation>
    </message>
    <message>
        <source>Rows of %1 values do not fill whole blocks of type %2.</source>
        <translation>每行 %1 个值，不能填满整数个 %2 类型的块。</translation>
    </message>
    <message>
        <source>The tensor&apos;s offset %1 is not a multiple of the alignment %2.</source>
        <translation>张量偏移 %1 不是对齐值 %2 的倍数。</translation>
    </message>
    <message>
        <source>The tensor begins at byte %1 of the data, but byte %2 was expected.</source>
        <translation>张量从数据的第 %1 字节开始，但应为第 %2 字节。</translation>
    </message>
    <message>
        <source>The tensor reaches beyond the end of the file.</source>
        <translation>张量超出了文件末尾。</translation>
    </message>
    <message>
        <source>This is a GGUF file for big-endian machines.</source>
        <translation>这是大端机器的 GGUF 文件。</translation>
    </message>
    <message>
        <source>Use the usual little-endian file of the model.</source>
        <translation>请使用该模型常见的小端文件。</translation>
    </message>
    <message>
        <source>a GGUF file</source>
        <translation>GGUF 文件</translation>
    </message>
    <message>
        <source>Two tensors have the name &quot;%1&quot;.</source>
        <translation>有两个张量都名为“%1”。</translation>
    </message>
    <message>
        <source>At byte %1, %2 values are announced, but the file has only %3 more bytes.</source>
        <translation>第 %1 字节处声明了 %2 个值，但文件只剩 %3 字节。</translation>
    </message>
    <message>
        <source>The metadata up to byte %1 would take far more memory than the file is large.</source>
        <translation>到第 %1 字节为止的元数据所需内存远超文件大小。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be text.</source>
        <translation>“%1”须是文本。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be true or false.</source>
        <translation>“%1”须是 true 或 false。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a number from %2 to %3.</source>
        <translation>“%1”须是 %2 到 %3 之间的数。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a list of whole numbers from %2 to %3.</source>
        <translation>“%1”须是由 %2 到 %3 之间的整数组成的列表。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a list of numbers from %2 to %3.</source>
        <translation>“%1”须是由 %2 到 %3 之间的数组成的列表。</translation>
    </message>
    <message>
        <source>There is no model file or folder of this name, and none in the caches (%1).</source>
        <translation>没有这个名称的模型文件或文件夹，缓存中也没有（%1）。</translation>
    </message>
    <message>
        <source>Download the model first, or give the path of its folder or .gguf file.</source>
        <translation>请先下载模型，或给出其文件夹或 .gguf 文件的路径。</translation>
    </message>
    <message>
        <source>No model is given.</source>
        <translation>没有给出模型。</translation>
    </message>
    <message>
        <source>Give the path of its folder or .gguf file, or its name.</source>
        <translation>请给出其文件夹或 .gguf 文件的路径，或模型名称。</translation>
    </message>
    <message>
        <source>This GGUF file is one of %1 parts.</source>
        <translation>此 GGUF 文件是 %1 个分卷之一。</translation>
    </message>
    <message>
        <source>Join the parts first: llama-gguf-split --merge FIRST-PART OUTPUT.</source>
        <translation>请先合并分卷：llama-gguf-split --merge 第一卷 输出文件。</translation>
    </message>
    <message>
        <source>This GGUF file is an adapter, not a model.</source>
        <translation>此 GGUF 文件是适配器，不是模型。</translation>
    </message>
    <message>
        <source>This is a single safetensors file; its config.json is needed too.</source>
        <translation>这是单个 safetensors 文件，还需要它的 config.json。</translation>
    </message>
    <message>
        <source>Give the path of the model&apos;s folder.</source>
        <translation>请给出模型文件夹的路径。</translation>
    </message>
    <message>
        <source>a GGUF file or a model folder</source>
        <translation>GGUF 文件或模型文件夹</translation>
    </message>
    <message>
        <source>The folder has a config.json, but neither model.safetensors nor its index.</source>
        <translation>文件夹中有 config.json，但没有 model.safetensors 或其索引。</translation>
    </message>
    <message>
        <source>The download may be incomplete; fetch the model again.</source>
        <translation>下载可能不完整，请重新下载模型。</translation>
    </message>
    <message>
        <source>The folder has %1 GGUF files.</source>
        <translation>文件夹中有 %1 个 GGUF 文件。</translation>
    </message>
    <message>
        <source>Give the path of one of them.</source>
        <translation>请给出其中一个的路径。</translation>
    </message>
    <message>
        <source>This folder holds an adapter, not a model.</source>
        <translation>此文件夹中是适配器，不是模型。</translation>
    </message>
    <message>
        <source>Give the base model here and this folder as the adapter.</source>
        <translation>请在此填写基座模型，并将该文件夹填为适配器。</translation>
    </message>
    <message>
        <source>The folder has no config.json.</source>
        <translation>文件夹中没有 config.json。</translation>
    </message>
    <message>
        <source>Give the folder of a Hugging Face model or a .gguf file.</source>
        <translation>请给出 Hugging Face 模型的文件夹或 .gguf 文件。</translation>
    </message>
    <message>
        <source>This folder does not exist.</source>
        <translation>此文件夹不存在。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not the plain name of a file in the model&apos;s folder.</source>
        <translation>“%1”不是模型文件夹中的文件名。</translation>
    </message>
    <message>
        <source>The pattern is too long.</source>
        <translation>模式过长。</translation>
    </message>
    <message>
        <source>The pattern is not valid UTF-8 text.</source>
        <translation>模式不是有效的 UTF-8 文本。</translation>
    </message>
    <message>
        <source>There is not enough memory.</source>
        <translation>内存不足。</translation>
    </message>
    <message>
        <source>The pattern &quot;%1&quot; is not a regular expression (at character %2: %3).</source>
        <translation>模式“%1”不是正则表达式（第 %2 个字符：%3）。</translation>
    </message>
    <message>
        <source>a safetensors file</source>
        <translation>safetensors 文件</translation>
    </message>
    <message>
        <source>The header is said to have %1 bytes; at most %2 are allowed.</source>
        <translation>文件头声明为 %1 字节；最多允许 %2 字节。</translation>
    </message>
    <message>
        <source>The header is said to have %1 bytes, but the file has only %2 more.</source>
        <translation>文件头声明为 %1 字节，但文件只剩 %2 字节。</translation>
    </message>
    <message>
        <source>The tensor ends (%1) before it begins (%2).</source>
        <translation>张量的结束位置（%1）早于开始位置（%2）。</translation>
    </message>
    <message>
        <source>The tensor begins at byte %1 of the data, inside of another tensor.</source>
        <translation>张量从数据的第 %1 字节开始，落在另一个张量之内。</translation>
    </message>
    <message>
        <source>The tensor begins at byte %1 of the data, but the one before it ends at %2.</source>
        <translation>张量从数据的第 %1 字节开始，但上一个张量结束于 %2。</translation>
    </message>
    <message>
        <source>Its type and shape need %1 bytes, but %2 are set aside for it.</source>
        <translation>按类型和形状需要 %1 字节，但只留了 %2 字节。</translation>
    </message>
    <message>
        <source>The tensors need %1 bytes, but the file holds only %2.</source>
        <translation>各张量共需 %1 字节，但文件只有 %2 字节。</translation>
    </message>
    <message>
        <source>There are %1 bytes after the last tensor.</source>
        <translation>最后一个张量之后还有 %1 字节。</translation>
    </message>
    <message>
        <source>This tensor cannot be written to a safetensors file.</source>
        <translation>此张量无法写入 safetensors 文件。</translation>
    </message>
    <message>
        <source>The shape has more than %1 dimensions.</source>
        <translation>形状超过 %1 维。</translation>
    </message>
    <message>
        <source>&quot;data_offsets&quot; must have exactly two numbers.</source>
        <translation>“data_offsets”须恰好有两个数。</translation>
    </message>
    <message>
        <source>&quot;__metadata__&quot; has the key &quot;%1&quot; twice.</source>
        <translation>“__metadata__”中键“%1”出现了两次。</translation>
    </message>
    <message>
        <source>The element type &quot;%1&quot; is not supported.</source>
        <translation>不支持元素类型“%1”。</translation>
    </message>
    <message>
        <source>&quot;__metadata__&quot; appears twice.</source>
        <translation>“__metadata__”出现了两次。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; appears twice.</source>
        <translation>“%1”出现了两次。</translation>
    </message>
    <message>
        <source>The header is not valid JSON (at its byte %1).</source>
        <translation>文件头不是有效的 JSON（第 %1 字节处）。</translation>
    </message>
    <message>
        <source>&quot;__metadata__&quot; may only map text to text.</source>
        <translation>“__metadata__”只能是文本到文本的映射。</translation>
    </message>
    <message>
        <source>&quot;shape&quot; must be a list of whole numbers of at least 0.</source>
        <translation>“shape”须是由非负整数组成的列表。</translation>
    </message>
    <message>
        <source>The description of a tensor is malformed.</source>
        <translation>张量的描述格式有误。</translation>
    </message>
    <message>
        <source>A tensor needs &quot;dtype&quot;, &quot;shape&quot; and &quot;data_offsets&quot;.</source>
        <translation>张量需要“dtype”、“shape”和“data_offsets”。</translation>
    </message>
    <message>
        <source>The index has no &quot;weight_map&quot;.</source>
        <translation>索引中没有“weight_map”。</translation>
    </message>
    <message>
        <source>The index does not name a plain file of this folder for the tensor &quot;%1&quot;.</source>
        <translation>索引为张量“%1”给出的不是此文件夹中的文件名。</translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; holds the tensor &quot;%2&quot;, which the index does not expect there.</source>
        <translation>文件“%1”中有张量“%2”，但索引并未列在那里。</translation>
    </message>
    <message>
        <source>The tensor &quot;%1&quot; is not in the file &quot;%2&quot;.</source>
        <translation>张量“%1”不在文件“%2”中。</translation>
    </message>
    <message>
        <source>Bytes outside of a tensor were asked for.</source>
        <translation>请求的字节超出了张量的范围。</translation>
    </message>
    <message>
        <source>Numbers with a fraction were expected, but the tensor is of type %1.</source>
        <translation>应为浮点数，但张量的类型是 %1。</translation>
    </message>
    <message>
        <source>Whole numbers were expected, but the tensor is of type %1.</source>
        <translation>应为整数，但张量的类型是 %1。</translation>
    </message>
    <message>
        <source>The prompt has %1 tokens; the model takes 1 to %2.</source>
        <translation>提示词有 %1 个 token；模型接受 1 到 %2 个。</translation>
    </message>
    <message>
        <source>The tokenizer makes the id %1, but the model has only %2 embeddings.</source>
        <translation>分词器产生了编号 %1，但模型只有 %2 个嵌入。</translation>
    </message>
    <message>
        <source>Choose the template that belongs to the model.</source>
        <translation>请选择与模型对应的模板。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must have the shape of input_ids, [rows, tokens].</source>
        <translation>“%1”的形状须与 input_ids 相同，即 [rows, tokens]。</translation>
    </message>
    <message>
        <source>The file has no &quot;input_ids&quot;.</source>
        <translation>文件中没有“input_ids”。</translation>
    </message>
    <message>
        <source>The id %1 is outside the vocabulary of %2 tokens.</source>
        <translation>编号 %1 超出了含 %2 个 token 的词表。</translation>
    </message>
    <message>
        <source>The label %1 is outside the vocabulary of %2 tokens.</source>
        <translation>标签 %1 超出了含 %2 个 token 的词表。</translation>
    </message>
    <message>
        <source>The position %1 is out of range.</source>
        <translation>位置 %1 超出范围。</translation>
    </message>
    <message>
        <source>Full gradients are those of the base model alone.</source>
        <translation>完整梯度只针对基座模型本身。</translation>
    </message>
    <message>
        <source>Leave --adapter out, or ask for --grads adapter.</source>
        <translation>请去掉 --adapter，或使用 --grads adapter。</translation>
    </message>
    <message>
        <source>Gradients of an adapter need an adapter.</source>
        <translation>适配器的梯度需要有适配器。</translation>
    </message>
    <message>
        <source>Give --adapter.</source>
        <translation>请给出 --adapter。</translation>
    </message>
    <message>
        <source>Gradients need &quot;labels&quot;.</source>
        <translation>梯度需要“labels”。</translation>
    </message>
    <message>
        <source>Our engine does not compute %1 yet, which models of type &quot;%2&quot; need.</source>
        <translation>类型为“%2”的模型需要 %1，本机引擎尚不支持。</translation>
    </message>
    <message>
        <source>The exported command still works with LLaMA-Factory.</source>
        <translation>导出的命令仍可用于 LLaMA-Factory。</translation>
    </message>
    <message>
        <source>Close other programs or choose a smaller or quantised model.</source>
        <translation>请关闭其它程序，或选择更小的模型或量化模型。</translation>
    </message>
    <message>
        <source>Was the adapter trained for another model?</source>
        <translation>该适配器是否是为另一个模型训练的？</translation>
    </message>
    <message>
        <source>The weight is not in the map.</source>
        <translation>该权重不在映射中。</translation>
    </message>
    <message>
        <source>The tensor &quot;%1&quot; has no place in this model.</source>
        <translation>张量“%1”在此模型中没有对应位置。</translation>
    </message>
    <message>
        <source>The tensor &quot;%1&quot; is missing.</source>
        <translation>缺少张量“%1”。</translation>
    </message>
    <message>
        <source>The tensor &quot;%1&quot; has another shape.</source>
        <translation>张量“%1”的形状不符。</translation>
    </message>
    <message>
        <source>Only plain LoRA adapters can be merged beneath another one.</source>
        <translation>只有普通 LoRA 适配器可以合并到另一个适配器之下。</translation>
    </message>
    <message>
        <source>The adapter does not fit &quot;%1&quot;.</source>
        <translation>适配器与“%1”不匹配。</translation>
    </message>
    <message>
        <source>A model from a GGUF file cannot be trained whole: quantised weights do not change.</source>
        <translation>GGUF 文件中的模型不能全参数训练：量化权重不会改变。</translation>
    </message>
    <message>
        <source>Train an adapter, or start from the Hugging Face folder of the model.</source>
        <translation>请训练适配器，或从该模型的 Hugging Face 文件夹开始。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has a value of the wrong kind.</source>
        <translation>“%1”的值类型不对。</translation>
    </message>
    <message>
        <source>The scheduler does not know &quot;%1&quot;.</source>
        <translation>学习率调节器没有“%1”这一项。</translation>
    </message>
    <message>
        <source>The polynomial schedule needs a learning rate above its end, %1.</source>
        <translation>多项式调度的学习率须高于其终值 %1。</translation>
    </message>
    <message>
        <source>Give min_lr or min_lr_rate, not both.</source>
        <translation>min_lr 和 min_lr_rate 只能给出一个。</translation>
    </message>
    <message>
        <source>This schedule needs min_lr or min_lr_rate.</source>
        <translation>这种调度需要 min_lr 或 min_lr_rate。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be linear, cosine or 1-sqrt.</source>
        <translation>“%1”须是 linear、cosine 或 1-sqrt。</translation>
    </message>
    <message>
        <source>Our engine does not have the schedule &quot;%1&quot;.</source>
        <translation>本机引擎没有调度“%1”。</translation>
    </message>
    <message>
        <source>There is no checkpoint in &quot;%1&quot; to continue from.</source>
        <translation>“%1”中没有可供继续的检查点。</translation>
    </message>
    <message>
        <source>The checkpoint &quot;%1&quot; does not exist.</source>
        <translation>检查点“%1”不存在。</translation>
    </message>
    <message>
        <source>The output folder &quot;%1&quot; already holds a trained model.</source>
        <translation>输出目录“%1”中已有训练好的模型。</translation>
    </message>
    <message>
        <source>Choose another output_dir, or set overwrite_output_dir to train again from the start.</source>
        <translation>请另选 output_dir，或设置 overwrite_output_dir 从头训练。</translation>
    </message>
    <message>
        <source>The unknown token &quot;%1&quot; is not in the vocabulary.</source>
        <translation>未知词标记“%1”不在词表中。</translation>
    </message>
    <message>
        <source>The template &quot;%1&quot; replaces the end token but has no stop word.</source>
        <translation>模板“%1”替换了结束 token，却没有停止词。</translation>
    </message>
    <message>
        <source>The template &quot;%1&quot; needs the token &quot;%2&quot;, which this tokenizer lacks.</source>
        <translation>模板“%1”需要 token“%2”，而此分词器没有。</translation>
    </message>
    <message>
        <source>The tools of a row are a JSON list.</source>
        <translation>一条数据的工具须是 JSON 列表。</translation>
    </message>
    <message>
        <source>A message that calls tools is JSON: {&quot;name&quot;: …, &quot;arguments&quot;: …}, or a list of these.</source>
        <translation>调用工具的消息须是 JSON:{&quot;name&quot;: …, &quot;arguments&quot;: …}，或其列表。</translation>
    </message>
    <message>
        <source>A system message stands in the middle of a conversation.</source>
        <translation>系统消息出现在对话中间。</translation>
    </message>
    <message>
        <source>The chat template takes too many steps.</source>
        <translation>对话模板的执行步数过多。</translation>
    </message>
    <message>
        <source>The chat template makes too long a text.</source>
        <translation>对话模板生成的文本过长。</translation>
    </message>
    <message>
        <source>The chat template sets &quot;%1&quot;, which is no namespace.</source>
        <translation>对话模板给“%1”赋值，但它不是 namespace。</translation>
    </message>
    <message>
        <source>The chat template unpacks a value into %1 names.</source>
        <translation>对话模板把一个值拆分成 %1 个名称。</translation>
    </message>
    <message>
        <source>The chat template is nested too deeply.</source>
        <translation>对话模板嵌套过深。</translation>
    </message>
    <message>
        <source>The chat template looks inside an undefined value.</source>
        <translation>对话模板访问了未定义值的内容。</translation>
    </message>
    <message>
        <source>The chat template calls something that is no function.</source>
        <translation>对话模板调用的不是函数。</translation>
    </message>
    <message>
        <source>The chat template refuses the conversation: %1.</source>
        <translation>对话模板拒绝了这段对话：%1。</translation>
    </message>
    <message>
        <source>The chat template calls an unknown function: %1.</source>
        <translation>对话模板调用了未知函数：%1。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was expected.</source>
        <translation>此处应为“%1”。</translation>
    </message>
    <message>
        <source>A name was expected.</source>
        <translation>此处应为名称。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was not expected here.</source>
        <translation>此处不应出现“%1”。</translation>
    </message>
    <message>
        <source>The expression is nested too deeply.</source>
        <translation>表达式嵌套过深。</translation>
    </message>
    <message>
        <source>A comma or a closing parenthesis was expected.</source>
        <translation>此处应为逗号或右圆括号。</translation>
    </message>
    <message>
        <source>The expression is too long.</source>
        <translation>表达式过长。</translation>
    </message>
    <message>
        <source>A value was expected.</source>
        <translation>此处应为值。</translation>
    </message>
    <message>
        <source>A slice has at most two colons.</source>
        <translation>切片最多有两个冒号。</translation>
    </message>
    <message>
        <source>A closing bracket was expected.</source>
        <translation>此处应为右方括号。</translation>
    </message>
    <message>
        <source>An index was expected.</source>
        <translation>此处应为下标。</translation>
    </message>
    <message>
        <source>The chat template uses &quot;%1&quot; on a value of the wrong kind.</source>
        <translation>对话模板对类型不符的值使用了“%1”。</translation>
    </message>
    <message>
        <source>The chat template uses an unknown filter: %1.</source>
        <translation>对话模板使用了未知过滤器：%1。</translation>
    </message>
    <message>
        <source>The chat template uses an unknown test: %1.</source>
        <translation>对话模板使用了未知测试：%1。</translation>
    </message>
    <message>
        <source>The chat template calls an unknown method: %1.</source>
        <translation>对话模板调用了未知方法：%1。</translation>
    </message>
    <message>
        <source>%1 is no number.</source>
        <translation>%1 不是数字。</translation>
    </message>
    <message>
        <source>The text is not closed by a quotation mark.</source>
        <translation>文本没有用引号闭合。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no meaning here.</source>
        <translation>“%1”在此处没有意义。</translation>
    </message>
    <message>
        <source>The tag that begins here is not closed.</source>
        <translation>从此处开始的标签没有闭合。</translation>
    </message>
    <message>
        <source>The statements are nested too deeply.</source>
        <translation>语句嵌套过深。</translation>
    </message>
    <message>
        <source>The statement that begins here has no &quot;%1&quot;.</source>
        <translation>从此处开始的语句没有“%1”。</translation>
    </message>
    <message>
        <source>The statement &quot;%1&quot; is not supported in chat templates.</source>
        <translation>对话模板中不支持语句“%1”。</translation>
    </message>
    <message>
        <source>The chat template uses &quot;%1&quot; on values that have none.</source>
        <translation>对话模板对不支持的值使用了“%1”。</translation>
    </message>
    <message>
        <source>The chat template divides by zero.</source>
        <translation>对话模板除以零。</translation>
    </message>
    <message>
        <source>A number in the chat template is too large.</source>
        <translation>对话模板中有一个数过大。</translation>
    </message>
    <message>
        <source>The chat template looks for something inside a plain value.</source>
        <translation>对话模板在简单值中查找内容。</translation>
    </message>
    <message>
        <source>The chat template compares values that have no order.</source>
        <translation>对话模板比较了没有大小之分的值。</translation>
    </message>
    <message>
        <source>The chat template calculates with an undefined value.</source>
        <translation>对话模板用未定义的值进行计算。</translation>
    </message>
    <message>
        <source>The chat template takes a part of something that has no parts.</source>
        <translation>对话模板对不可切分的值取片段。</translation>
    </message>
    <message>
        <source>The chat template takes parts in steps of zero.</source>
        <translation>对话模板切片的步长为零。</translation>
    </message>
    <message>
        <source>The tokenizer uses a step of type &quot;%1&quot;, which is not supported.</source>
        <translation>分词器使用了类型为“%1”的步骤，不受支持。</translation>
    </message>
    <message>
        <source>A JSON object was expected here.</source>
        <translation>此处应为 JSON 对象。</translation>
    </message>
    <message>
        <source>A JSON array was expected here.</source>
        <translation>此处应为 JSON 数组。</translation>
    </message>
    <message>
        <source>A quoted text was expected here.</source>
        <translation>此处应为带引号的文本。</translation>
    </message>
    <message>
        <source>A control character must be escaped inside quotation marks.</source>
        <translation>引号内的控制字符须转义。</translation>
    </message>
    <message>
        <source>This escape sequence is not allowed in JSON.</source>
        <translation>JSON 中不允许这种转义序列。</translation>
    </message>
    <message>
        <source>This escape sequence is half a surrogate pair.</source>
        <translation>这个转义序列只是代理对的一半。</translation>
    </message>
    <message>
        <source>A whole number was expected here.</source>
        <translation>此处应为整数。</translation>
    </message>
    <message>
        <source>A pattern of the tokenizer is neither a &quot;String&quot; nor a &quot;Regex&quot;.</source>
        <translation>分词器的模式既不是“String”，也不是“Regex”。</translation>
    </message>
    <message>
        <source>The tokenizer&apos;s steps are nested too deeply.</source>
        <translation>分词器的步骤嵌套过深。</translation>
    </message>
    <message>
        <source>The pattern negates a class inside brackets.</source>
        <translation>模式在方括号内对字符类取反。</translation>
    </message>
    <message>
        <source>The pattern uses \h, which differs between libraries.</source>
        <translation>模式使用了 \h，其含义因库而异。</translation>
    </message>
    <message>
        <source>The pattern intersects character classes.</source>
        <translation>模式对字符类取交集。</translation>
    </message>
    <message>
        <source>The pattern nests character classes.</source>
        <translation>模式嵌套了字符类。</translation>
    </message>
    <message>
        <source>The tokenizer&apos;s pattern cannot be used: %1.</source>
        <translation>分词器的模式无法使用：%1。</translation>
    </message>
    <message>
        <source>The tokenizer&apos;s pattern needs too many steps on this text.</source>
        <translation>分词器的模式在这段文本上步数过多。</translation>
    </message>
    <message>
        <source>No template is named, and the model&apos;s own chat template cannot be followed: %1</source>
        <translation>没有指定模板，而模型自带的对话模板无法使用：%1</translation>
    </message>
    <message>
        <source>Name a template with --template.</source>
        <translation>请用 --template 指定模板。</translation>
    </message>
    <message>
        <source>It does not show the messages as they are given.</source>
        <translation>它没有原样呈现消息。</translation>
    </message>
    <message>
        <source>There is no template &quot;%1&quot;.</source>
        <translation>没有模板“%1”。</translation>
    </message>
    <message>
        <source>There is no tokenizer.json in this folder.</source>
        <translation>此文件夹中没有 tokenizer.json。</translation>
    </message>
    <message>
        <source>Models with only a tokenizer.model file must be saved again by transformers, which writes tokenizer.json.</source>
        <translation>只有 tokenizer.model 的模型须用 transformers 重新保存，以生成 tokenizer.json。</translation>
    </message>
    <message>
        <source>The tokenizer was not found.</source>
        <translation>找不到分词器。</translation>
    </message>
    <message>
        <source>The GGUF file lacks &quot;%1&quot; or has it in another type.</source>
        <translation>GGUF 文件缺少“%1”，或其类型不符。</translation>
    </message>
    <message>
        <source>Token %1 is not valid UTF-8.</source>
        <translation>第 %1 号 token 不是有效的 UTF-8。</translation>
    </message>
    <message>
        <source>The GGUF file holds a &quot;%1&quot; tokenizer; &quot;gpt2&quot; and &quot;llama&quot; are supported.</source>
        <translation>GGUF 文件中是“%1”分词器；支持“gpt2”和“llama”。</translation>
    </message>
    <message>
        <source>The pre-tokenizer &quot;%1&quot; is not known.</source>
        <translation>未知的预分词器“%1”。</translation>
    </message>
    <message>
        <source>Use the original model folder with its tokenizer.json.</source>
        <translation>请使用原模型文件夹及其 tokenizer.json。</translation>
    </message>
    <message>
        <source>The merge &quot;%1&quot; is not two tokens of the vocabulary.</source>
        <translation>合并规则“%1”不是词表中的两个 token。</translation>
    </message>
    <message>
        <source>The file holds no tokenizer model.</source>
        <translation>文件中没有分词器模型。</translation>
    </message>
    <message>
        <source>The tokenizer is a Unigram model; only byte-pair encoding is supported.</source>
        <translation>分词器是 Unigram 模型；只支持 BPE。</translation>
    </message>
    <message>
        <source>The token &quot;%1&quot; has an impossible id.</source>
        <translation>token“%1”的编号无效。</translation>
    </message>
    <message>
        <source>The merge &quot;%1&quot; is not two tokens.</source>
        <translation>合并规则“%1”不是两个 token。</translation>
    </message>
    <message>
        <source>A merge is a list of two tokens.</source>
        <translation>合并规则须是两个 token 的列表。</translation>
    </message>
    <message>
        <source>The merge of &quot;%1&quot; and &quot;%2&quot; uses a token that is not in the vocabulary.</source>
        <translation>“%1”与“%2”的合并用到了词表中没有的 token。</translation>
    </message>
    <message>
        <source>The tokenizer is a %1 model; only byte-pair encoding is supported.</source>
        <translation>分词器是 %1 模型；只支持 BPE。</translation>
    </message>
    <message>
        <source>The tokenizer drops merges at random, which is not supported.</source>
        <translation>分词器会随机丢弃合并，不受支持。</translation>
    </message>
    <message>
        <source>The tokenizer model lacks its vocabulary or its merges.</source>
        <translation>分词器模型缺少词表或合并规则。</translation>
    </message>
    <message>
        <source>An added token lacks its text or has an impossible id.</source>
        <translation>有一个新增 token 没有文本，或编号无效。</translation>
    </message>
    <message>
        <source>The special token &quot;%1&quot; has no ids.</source>
        <translation>特殊 token“%1”没有编号。</translation>
    </message>
    <message>
        <source>Byte %1 is not valid UTF-8.</source>
        <translation>第 %1 字节不是有效的 UTF-8。</translation>
    </message>
    <message>
        <source>A tool of type &quot;function&quot; has no &quot;function&quot;.</source>
        <translation>类型为“function”的工具没有“function”。</translation>
    </message>
    <message>
        <source>A tool has no &quot;name&quot;.</source>
        <translation>有一个工具没有“name”。</translation>
    </message>
    <message>
        <source>The parameter &quot;%1&quot; of a tool is no object.</source>
        <translation>工具的参数“%1”不是对象。</translation>
    </message>
    <message>
        <source>A choice of the parameter &quot;%1&quot; is no text.</source>
        <translation>参数“%1”有一个可选值不是文本。</translation>
    </message>
    <message>
        <source>The items of the parameter &quot;%1&quot; are no object.</source>
        <translation>参数“%1”的 items 不是对象。</translation>
    </message>
    <message>
        <source>A tool has no &quot;parameters&quot; with &quot;properties&quot;.</source>
        <translation>有一个工具没有带“properties”的“parameters”。</translation>
    </message>
    <message>
        <source>The arguments of the call of &quot;%1&quot; are no object.</source>
        <translation>调用“%1”的参数不是对象。</translation>
    </message>
    <message>
        <source>There is no tool format &quot;%1&quot;.</source>
        <translation>没有工具格式“%1”。</translation>
    </message>
    <message>
        <source>Known formats: %1.</source>
        <translation>已知格式：%1。</translation>
    </message>
    <message>
        <source>The tools are no JSON list.</source>
        <translation>工具不是 JSON 列表。</translation>
    </message>
    <message>
        <source>A tool is no JSON object.</source>
        <translation>有一个工具不是 JSON 对象。</translation>
    </message>
    <message>
        <source>The tool format glm4 has exactly one call in a message, but there are %1.</source>
        <translation>工具格式 glm4 每条消息只能有一次调用，这里有 %1 次。</translation>
    </message>
    <message>
        <source>Use another template or --tool_format.</source>
        <translation>请换用其它模板或 --tool_format。</translation>
    </message>
    <message>
        <source>A tool call needs a &quot;name&quot; and &quot;arguments&quot;.</source>
        <translation>工具调用需要“name”和“arguments”。</translation>
    </message>
    <message>
        <source>The vocabulary is too large.</source>
        <translation>词表过大。</translation>
    </message>
    <message>
        <source>The token &quot;%1&quot; has a negative id.</source>
        <translation>token“%1”的编号是负数。</translation>
    </message>
    <message>
        <source>The vocabulary has %1 tokens, but the largest id is %2.</source>
        <translation>词表有 %1 个 token，但最大编号是 %2。</translation>
    </message>
    <message>
        <source>The %1 training rows do not fill one batch of %2.</source>
        <translation>%1 条训练数据填不满一个大小为 %2 的批次。</translation>
    </message>
    <message>
        <source>Use a smaller batch size or more data.</source>
        <translation>请减小批处理大小，或使用更多数据。</translation>
    </message>
    <message>
        <source>Our engine does not group rows by length: it has no padding to save.</source>
        <translation>本机引擎不按长度分组：它没有填充可省。</translation>
    </message>
    <message>
        <source>Use random or sequential.</source>
        <translation>请使用 random 或 sequential。</translation>
    </message>
    <message>
        <source>Continue from an earlier checkpoint, or start again with overwrite_output_dir.</source>
        <translation>请从更早的检查点继续，或用 overwrite_output_dir 重新开始。</translation>
    </message>
    <message>
        <source>The state of the checkpoint is damaged.</source>
        <translation>检查点的状态已损坏。</translation>
    </message>
    <message>
        <source>The optimizer state of &quot;%1&quot; is missing or has another size.</source>
        <translation>“%1”的优化器状态缺失或大小不符。</translation>
    </message>
    <message>
        <source>The checkpoint cannot be put in place: %1.</source>
        <translation>无法将检查点移到目标位置：%1。</translation>
    </message>
    <message>
        <source>The file does not say which step the checkpoint is of.</source>
        <translation>文件没有说明检查点属于哪一步。</translation>
    </message>
    <message>
        <source>The engine failed: %1</source>
        <translation>引擎出错：%1</translation>
    </message>
    <message>
        <source>Please report this; the last checkpoint is intact.</source>
        <translation>请报告此问题；最近的检查点完好。</translation>
    </message>
    <message>
        <source>Lower per_device_train_batch_size (and raise gradient_accumulation_steps), cutoff_len or lora_rank.</source>
        <translation>请减小 per_device_train_batch_size（并增大 gradient_accumulation_steps）、cutoff_len 或 lora_rank。</translation>
    </message>
    <message>
        <source>Our engine trains the stage sft; %1 is for export only.</source>
        <translation>本机引擎只训练 sft 阶段；%1 仅供导出。</translation>
    </message>
    <message>
        <source>Our engine trains lora and full; %1 is for export only.</source>
        <translation>本机引擎只训练 lora 和 full；%1 仅供导出。</translation>
    </message>
    <message>
        <source>fp16 needs a GPU; on a processor use bf16 or neither.</source>
        <translation>fp16 需要 GPU；在 CPU 上请用 bf16，或都不用。</translation>
    </message>
    <message>
        <source>Quantising while loading needs a GPU. A quantised GGUF file trains on a processor as it is.</source>
        <translation>加载时量化需要 GPU。已量化的 GGUF 文件可直接在 CPU 上训练。</translation>
    </message>
    <message>
        <source>Lower per_device_train_batch_size or cutoff_len.</source>
        <translation>请减小 per_device_train_batch_size 或 cutoff_len。</translation>
    </message>
    <message>
        <source>%1 would need %2.</source>
        <translation>%1 需要 %2。</translation>
    </message>
    <message>
        <source>A batch of %1 tokens needs %2 in all, but only %3 is free.</source>
        <translation>%1 个 token 的批次共需 %2，但只有 %3 可用。</translation>
    </message>
    <message>
        <source>The configuration cannot be used.</source>
        <translation>无法使用此配置。</translation>
    </message>
    <message>
        <source>An object with a &quot;text&quot; was expected.</source>
        <translation>此处应为含“text”的对象。</translation>
    </message>
    <message>
        <source>It cannot be written: %1.</source>
        <translation>无法写入：%1。</translation>
    </message>
    <message>
        <source>There is no command &quot;%1&quot;.</source>
        <translation>没有命令“%1”。</translation>
    </message>
    <message>
        <source>There is no command &quot;%1&quot;. Did you mean %2?</source>
        <translation>没有命令“%1”。是否想写 %2？</translation>
    </message>
    <message>
        <source>This build has no engine to compute with a model.</source>
        <translation>此版本没有用于计算模型的引擎。</translation>
    </message>
    <message>
        <source>Build with -DLUTHIER_TORCH=ON.</source>
        <translation>请用 -DLUTHIER_TORCH=ON 构建。</translation>
    </message>
    <message>
        <source>%1 --help lists the arguments.</source>
        <translation>%1 --help 会列出各参数。</translation>
    </message>
    <message>
        <source>This build has no training engine.</source>
        <translation>此版本没有训练引擎。</translation>
    </message>
    <message>
        <source>The sample&apos;s model or dataset is not here.</source>
        <translation>找不到示例的模型或数据集。</translation>
    </message>
    <message>
        <source>Start Luthier with ./run, which fetches it, or choose a model of your own.</source>
        <translation>请用 ./run 启动 Luthier，它会自动下载；或选择自己的模型。</translation>
    </message>
    <message>
        <source>Please report this.</source>
        <translation>请报告此问题。</translation>
    </message>
    <message>
        <source>The model&apos;s weights take %1, but only %2 is free.</source>
        <translation>模型权重需要 %1，但只有 %2 可用。</translation>
    </message>
    <message>
        <source>The cache %1 holds this model, but not its revision &quot;%2&quot;.</source>
        <translation>缓存 %1 中有此模型，但没有版本“%2”。</translation>
    </message>
    <message>
        <source>Download that revision, or choose another one with model_revision.</source>
        <translation>请下载该版本，或用 model_revision 选择其它版本。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>What happened and what to do, two sentences. Languages that put no space between sentences leave it out.</extracomment>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>The CUDA part cannot be loaded: %1</source>
        <translation>无法加载 CUDA 部分：%1</translation>
    </message>
    <message>
        <source>Training runs on the processor meanwhile.</source>
        <translation>训练暂时在处理器上进行。</translation>
    </message>
    <message>
        <source>This machine has no NVIDIA driver.</source>
        <translation>本机没有 NVIDIA 驱动程序。</translation>
    </message>
    <message>
        <source>The GPU reported an error: %1.</source>
        <translation>GPU 报告错误：%1。</translation>
    </message>
    <message>
        <source>The GPU has no room for %1 more; %2 is free.</source>
        <translation>GPU 显存不足以再分配 %1；可用 %2。</translation>
    </message>
    <message>
        <source>The GPU has not enough memory.</source>
        <translation>GPU 显存不足。</translation>
    </message>
    <message>
        <source>The NVIDIA driver is too old for this program.</source>
        <translation>NVIDIA 驱动程序版本过旧，本程序无法使用。</translation>
    </message>
    <message>
        <source>Update the driver to version 580 or newer.</source>
        <translation>请将驱动程序更新到 580 或更新版本。</translation>
    </message>
    <message>
        <source>The NVIDIA driver offers no GPU to this process.</source>
        <translation>NVIDIA 驱动程序没有向本进程提供 GPU。</translation>
    </message>
    <message>
        <source>Look at nvidia-smi and CUDA_VISIBLE_DEVICES.</source>
        <translation>请检查 nvidia-smi 和 CUDA_VISIBLE_DEVICES。</translation>
    </message>
    <message>
        <source>This program has no code for this GPU.</source>
        <translation>本程序不含适用于该 GPU 的代码。</translation>
    </message>
    <message>
        <source>GPUs from compute capability 8.0 on are supported.</source>
        <translation>支持计算能力 8.0 及以上的 GPU。</translation>
    </message>
    <message>
        <source>An adapter cannot be merged into weights held in 4 bits.</source>
        <translation>适配器无法合并到以 4 位保存的权重中。</translation>
    </message>
    <message>
        <source>Leave quantization_bit empty, or merge it into a copy of the model first.</source>
        <translation>请将 quantization_bit 留空，或先将其合并到模型的副本中。</translation>
    </message>
    <message>
        <source>Our engine quantises to 4 bits as bitsandbytes does, nf4 with double quantisation; the rest is for export only.</source>
        <translation>我们的引擎像 bitsandbytes 一样量化到 4 位：nf4 加双重量化；其余仅供导出。</translation>
    </message>
    <message>
        <source>The DeepSpeed configuration is no JSON object.</source>
        <translation>DeepSpeed 配置不是 JSON 对象。</translation>
    </message>
    <message>
        <source>Write it like {&quot;zero_optimization&quot;: {&quot;stage&quot;: 2}}.</source>
        <translation>请写成 {&quot;zero_optimization&quot;: {&quot;stage&quot;: 2}} 的形式。</translation>
    </message>
    <message>
        <source>Weights that were changed cannot be read from the file layer by layer.</source>
        <translation>改动过的权重无法从文件逐层读取。</translation>
    </message>
    <message>
        <source>%1 holds something that a command line cannot say: use the YAML file.</source>
        <translation>%1 的内容无法写进命令行：请使用 YAML 文件。</translation>
    </message>
    <message>
        <source>There is no preset &quot;%1&quot;.</source>
        <translation>没有名为“%1”的预设。</translation>
    </message>
    <message>
        <source>lora_target names %1, which this model does not have. Its modules: %2.</source>
        <translation>lora_target 指定了 %1，但此模型没有该模块。它的模块：%2。</translation>
    </message>
    <message>
        <source>The log cannot be cut: %1.</source>
        <translation>无法截短日志：%1。</translation>
    </message>
    <message>
        <source>The log cannot be deleted: %1.</source>
        <translation>无法删除日志：%1。</translation>
    </message>
    <message>
        <source>There is no template &quot;%1&quot;. Did you mean &quot;%2&quot;?</source>
        <translation>没有模板“%1”。是否指“%2”？</translation>
    </message>
    <message>
        <source>The folder cannot be deleted: %1.</source>
        <translation>无法删除文件夹：%1。</translation>
    </message>
    <message>
        <source>The checkpoint is not complete: it has no trainer_state.json.</source>
        <translation>检查点不完整：缺少 trainer_state.json。</translation>
    </message>
    <message>
        <source>The list of the checkpoint&apos;s files is damaged.</source>
        <translation>检查点的文件清单已损坏。</translation>
    </message>
    <message>
        <source>The checkpoint was written by a newer version of this program.</source>
        <translation>此检查点由更高版本的本程序写入。</translation>
    </message>
    <message>
        <source>The file of the checkpoint is missing.</source>
        <translation>缺少检查点的文件。</translation>
    </message>
    <message>
        <source>The file is not as it was when the checkpoint was written.</source>
        <translation>文件与写入检查点时不同。</translation>
    </message>
    <message>
        <source>There is no log of a run in this folder.</source>
        <translation>此文件夹中没有训练日志。</translation>
    </message>
    <message>
        <source>A run&apos;s folder holds trainer_log.jsonl or trainer_state.json.</source>
        <translation>训练的文件夹中有 trainer_log.jsonl 或 trainer_state.json。</translation>
    </message>
    <message>
        <source>No checkpoint in the folder is whole. Start again with overwrite_output_dir.</source>
        <translation>文件夹中没有完整的检查点。请用 overwrite_output_dir 重新开始。</translation>
    </message>
    <message>
        <source>The folder does not exist or is no folder.</source>
        <translation>文件夹不存在，或者不是文件夹。</translation>
    </message>
    <message>
        <source>There is no run in this folder.</source>
        <translation>此文件夹中没有训练。</translation>
    </message>
    <message>
        <source>The folder of a run holds trainer_log.jsonl or trainer_state.json.</source>
        <translation>训练的文件夹中会有 trainer_log.jsonl 或 trainer_state.json。</translation>
    </message>
    <message>
        <source>The folder of this run holds no settings.</source>
        <translation>这次训练的文件夹中没有设置。</translation>
    </message>
    <message>
        <source>Runs of Luthier keep them in train.yaml, those of LLaMA Board in training_args.yaml.</source>
        <translation>Luthier 的训练将设置存于 train.yaml，LLaMA Board 的训练则存于 training_args.yaml。</translation>
    </message>
    <message>
        <source>The run has saved no checkpoint to go on from.</source>
        <translation>这次训练没有保存可供继续的检查点。</translation>
    </message>
    <message>
        <source>Open its settings in the form and start it again.</source>
        <translation>请在表单中打开它的设置，然后重新开始。</translation>
    </message>
    <message>
        <source>Delete what you do not need with your file manager.</source>
        <translation>请用文件管理器删除不需要的内容。</translation>
    </message>
    <message>
        <source>The folder is a link to another one.</source>
        <translation>该文件夹是指向另一文件夹的链接。</translation>
    </message>
    <message>
        <source>The folder holds more than this run.</source>
        <translation>文件夹中除这次训练外还有其它内容。</translation>
    </message>
    <message>
        <source>The folder holds another run: &quot;%1&quot;.</source>
        <translation>文件夹中还有另一次训练：“%1”。</translation>
    </message>
    <message>
        <source>The list of runs was made by a newer Luthier (format %1, this one knows %2).</source>
        <translation>训练列表由更高版本的 Luthier 创建（格式 %1，当前版本支持 %2）。</translation>
    </message>
    <message>
        <source>Update Luthier, or move the file away to begin a new list.</source>
        <translation>请更新 Luthier，或移走该文件以新建列表。</translation>
    </message>
    <message>
        <source>The list of runs is damaged: %1.</source>
        <translation>训练列表已损坏：%1。</translation>
    </message>
    <message>
        <source>The file cannot be moved: %1.</source>
        <translation>无法移动文件：%1。</translation>
    </message>
    <message>
        <source>The run is no longer in the list.</source>
        <translation>这次训练已不在列表中。</translation>
    </message>
    <message>
        <source>The file cannot be removed: %1.</source>
        <translation>无法删除文件：%1。</translation>
    </message>
    <message>
        <source>The list of runs is in use by another program.</source>
        <translation>训练列表正被另一个程序使用。</translation>
    </message>
    <message>
        <source>Close the other program that has it open, then try again.</source>
        <translation>请关闭打开它的另一个程序，然后重试。</translation>
    </message>
    <message>
        <source>The list of runs cannot be used: %1.</source>
        <translation>无法使用训练列表：%1。</translation>
    </message>
    <message>
        <source>The next checkpoint needs %1, but only %2 are free on the disk of the output folder.</source>
        <translation>下一个检查点需要 %1，但输出目录所在磁盘只剩 %2。</translation>
    </message>
    <message>
        <source>Make room there, or choose another output_dir.</source>
        <translation>请在该磁盘上腾出空间，或另选 output_dir。</translation>
    </message>
    <message>
        <source>The trained weight &quot;%1&quot; is not a number: what was learnt is not usable.</source>
        <translation>训练的权重“%1”不是数值：学到的内容无法使用。</translation>
    </message>
    <message>
        <source>Continue from an earlier checkpoint with a lower learning rate.</source>
        <translation>请从更早的检查点继续，并降低学习率。</translation>
    </message>
    <message>
        <source>The loss or its gradients were not finite in %1 steps in a row, first in %2.</source>
        <translation>损失或其梯度连续 %1 步不是有限数，最先出现在%2。</translation>
    </message>
    <message>
        <source>Look at those rows, lower the learning rate, or continue from an earlier checkpoint; nothing of what was learnt before is lost.</source>
        <translation>请检查这些条目、降低学习率，或从更早的检查点继续；此前学到的内容没有丢失。</translation>
    </message>
    <message>
        <source>It takes json or text.</source>
        <translation>可取 json 或 text。</translation>
    </message>
    <message>
        <source>It is a number of seconds, at most a day.</source>
        <translation>须为秒数，最多一天。</translation>
    </message>
    <message>
        <source>A number of bytes is needed.</source>
        <translation>须为字节数。</translation>
    </message>
    <message>
        <source>The program was closed.</source>
        <translation>程序已关闭。</translation>
    </message>
    <message>
        <source>A run that is under way cannot be deleted.</source>
        <translation>无法删除正在进行的训练。</translation>
    </message>
    <message>
        <source>The run is no longer in the queue.</source>
        <translation>这次训练已不在队列中。</translation>
    </message>
    <message>
        <source>A run is under way.</source>
        <translation>有训练正在进行。</translation>
    </message>
    <message>
        <source>Wait for its end, or stop it.</source>
        <translation>请等它结束，或将其停止。</translation>
    </message>
    <message>
        <source>Its settings are in the form, but need a correction.</source>
        <translation>它的设置已填入表单，但需要修正。</translation>
    </message>
    <message>
        <source>Mend what the Train page shows, then start.</source>
        <translation>请修正“训练”页上提示的问题，然后开始。</translation>
    </message>
    <message>
        <source>lora_target names %1, which this model does not have. Did you mean %2? Its modules: %3.</source>
        <translation>lora_target 指定了 %1，但此模型没有该模块。是否指 %2？它的模块：%3。</translation>
    </message>
    <message>
        <source>The file is no object of JSON.</source>
        <translation>该文件不是 JSON 对象。</translation>
    </message>
    <message>
        <source>The checkpoint is not complete: it has no weights.</source>
        <translation>检查点不完整：缺少权重。</translation>
    </message>
    <message>
        <source>The file holds no settings of a run.</source>
        <translation>该文件不含训练任务的设置。</translation>
    </message>
    <message>
        <source>Runs of this program since version 1 keep them in run.json.</source>
        <translation>本程序自版本 1 起的训练任务把设置保存在 run.json 中。</translation>
    </message>
    <message>
        <source>The run has no whole checkpoint of step %1.</source>
        <translation>该训练任务没有第 %1 步的完整检查点。</translation>
    </message>
    <message>
        <source>A prompt is needed.</source>
        <translation>需要一条提示词。</translation>
    </message>
    <message>
        <source>A number from %1 to %2 is needed.</source>
        <translation>需要 %1 到 %2 之间的数字。</translation>
    </message>
    <message>
        <source>A prompt is needed: --sample-prompt.</source>
        <translation>需要一条提示词：--sample-prompt。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Close other programs, or lower cutoff_len or per_device_train_batch_size (and raise gradient_accumulation_steps), and resume: nothing is lost.</source>
        <translation>请关闭其他程序，或降低 cutoff_len 或 per_device_train_batch_size（并提高 gradient_accumulation_steps），然后继续：没有任何内容丢失。</translation>
    </message>
</context>
<context>
    <name>Form</name>
    <message>
        <source>automatic</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>on</source>
        <translation>开</translation>
    </message>
    <message>
        <source>off</source>
        <translation>关</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
</context>
<context>
    <name>Log</name>
    <message>
        <source>step %1 loss %2 lr %3</source>
        <translation>第 %1 步 损失 %2 学习率 %3</translation>
    </message>
    <message>
        <source>step %1 evaluated: loss %2 in %3</source>
        <translation>第 %1 步评估：损失 %2，用时 %3</translation>
    </message>
    <message>
        <source>saved %1 (%2)</source>
        <translation>已保存 %1 (%2)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 rows to train on, %2 to evaluate, %3 on %4; %5 of %6 parameters are trained</source>
        <translation>%1 条用于训练，%2 条用于评估，在 %4 上训练 %3；%6 个参数中训练 %5 个</translation>
    </message>
    <message>
        <source>finished: %1</source>
        <translation>已完成：%1</translation>
    </message>
    <message>
        <source>stopped and saved: %1</source>
        <translation>已停止并保存：%1</translation>
    </message>
    <message>
        <source>paused: %1</source>
        <translation>已暂停：%1</translation>
    </message>
    <message>
        <source>discarded: %1</source>
        <translation>已放弃：%1</translation>
    </message>
    <message>
        <source>the run goes on</source>
        <translation>训练继续</translation>
    </message>
    <message>
        <source>the run is on hold. %1</source>
        <translation>训练已停住。%1</translation>
    </message>
    <message>
        <source>Made again: the same run, in every loss and every weight.</source>
        <translation>已重做：同一次训练，每个损失和每个权重都相同。</translation>
    </message>
    <message>
        <source>its files differ, though its losses do not</source>
        <translation>文件不同，但损失相同</translation>
    </message>
    <message>
        <source>the setting %1 differs</source>
        <translation>设置 %1 不同</translation>
    </message>
    <message>
        <source>the losses differ from step %1 on</source>
        <translation>从第 %1 步起损失不同</translation>
    </message>
    <message>
        <source>Made again, it is another run: %1.</source>
        <translation>已重做，但结果不同：%1。</translation>
    </message>
    <message>
        <source>What was made again cannot be compared: %1</source>
        <translation>重做的训练无法比较：%1</translation>
    </message>
    <message>
        <source>Made again: nothing differs of what is known of both.</source>
        <translation>已重做：两次训练已知的内容没有差异。</translation>
    </message>
    <message>
        <source>its losses are of other steps</source>
        <translation>损失对应的步不同</translation>
    </message>
    <message>
        <source>not continued; its folder is as it was</source>
        <translation>未继续；文件夹保持原样</translation>
    </message>
</context>
<context>
    <name>Params</name>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>Extra</source>
        <translation>其它设置</translation>
    </message>
    <message>
        <source>Freeze</source>
        <translation>部分参数微调</translation>
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
        <translation>多模态</translation>
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
        <translation>输出</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>评估</translation>
    </message>
    <message>
        <source>Generation</source>
        <translation>生成</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Distributed</source>
        <translation>分布式</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其它</translation>
    </message>
    <message>
        <source>Low memory loading</source>
        <translation>低内存加载</translation>
    </message>
    <message>
        <source>Loads weights piece by piece in PyTorch.</source>
        <translation>在 PyTorch 中逐块加载权重。</translation>
    </message>
    <message>
        <source>Our loader always does.</source>
        <translation>本机引擎的加载方式始终如此。</translation>
    </message>
    <message>
        <source>Mixture of depths</source>
        <translation>深度混合（MoD）</translation>
    </message>
    <message>
        <source>Converts the model to mixture-of-depths layers, or loads one that was.</source>
        <translation>把模型转换为深度混合（MoD）结构，或加载已转换的模型。</translation>
    </message>
    <message>
        <source>Our engine has no mixture-of-depths layers.</source>
        <translation>本机引擎没有深度混合层。</translation>
    </message>
    <message>
        <source>Offload folder</source>
        <translation>卸载文件夹</translation>
    </message>
    <message>
        <source>Where weights that do not fit are put by the Python trainer.</source>
        <translation>Python 训练器存放装不下的权重的位置。</translation>
    </message>
    <message>
        <source>Our engine streams from the model files instead.</source>
        <translation>本机引擎直接从模型文件流式读取。</translation>
    </message>
    <message>
        <source>V1 kernels</source>
        <translation>V1 内核</translation>
    </message>
    <message>
        <source>Kernels of LLaMA-Factory&apos;s experimental second engine.</source>
        <translation>LLaMA-Factory 实验性第二引擎的内核。</translation>
    </message>
    <message>
        <source>Our engine has its own kernels.</source>
        <translation>本机引擎有自己的内核。</translation>
    </message>
    <message>
        <source>Hugging Face token</source>
        <translation>Hugging Face 令牌</translation>
    </message>
    <message>
        <source>Secret for private models on the Hugging Face hub.</source>
        <translation>访问 Hugging Face Hub 私有模型的密钥。</translation>
    </message>
    <message>
        <source>Our engine reads local files only.</source>
        <translation>本机引擎只读取本地文件。</translation>
    </message>
    <message>
        <source>ModelScope token</source>
        <translation>ModelScope 令牌</translation>
    </message>
    <message>
        <source>Secret for private models on ModelScope.</source>
        <translation>访问 ModelScope 私有模型的密钥。</translation>
    </message>
    <message>
        <source>Openmind token</source>
        <translation>Openmind 令牌</translation>
    </message>
    <message>
        <source>Secret for private models on Modelers.</source>
        <translation>访问 Modelers 私有模型的密钥。</translation>
    </message>
    <message>
        <source>Print parameters</source>
        <translation>打印参数状态</translation>
    </message>
    <message>
        <source>Lists every parameter with its type before training.</source>
        <translation>训练前列出每个参数及其类型。</translation>
    </message>
    <message>
        <source>Changes the log only.</source>
        <translation>只影响日志。</translation>
    </message>
    <message>
        <source>Pan and scan</source>
        <translation>平移扫描</translation>
    </message>
    <message>
        <source>Cuts large pictures into pieces for models that expect it.</source>
        <translation>为需要的模型把大图切成若干块。</translation>
    </message>
    <message>
        <source>Our engine trains on text only.</source>
        <translation>本机引擎只训练文本。</translation>
    </message>
    <message>
        <source>Crop to patches</source>
        <translation>切分为图块</translation>
    </message>
    <message>
        <source>Cuts pictures into patches for models that expect it.</source>
        <translation>为需要的模型把图像切成图块。</translation>
    </message>
    <message>
        <source>Audio in video</source>
        <translation>视频中的音频</translation>
    </message>
    <message>
        <source>Uses the sound of a video too.</source>
        <translation>同时使用视频中的声音。</translation>
    </message>
    <message>
        <source>Audio sampling rate</source>
        <translation>音频采样率</translation>
    </message>
    <message>
        <source>Samples a second that audio is resampled to.</source>
        <translation>音频重采样后的每秒采样数。</translation>
    </message>
    <message>
        <source>KTransformers</source>
        <translation>KTransformers</translation>
    </message>
    <message>
        <source>Trains experts on the CPU with KTransformers.</source>
        <translation>用 KTransformers 在 CPU 上训练专家。</translation>
    </message>
    <message>
        <source>KTransformers is another engine; export the command to use it.</source>
        <translation>KTransformers 是另一个引擎；使用时请导出命令。</translation>
    </message>
    <message>
        <source>KTransformers weights</source>
        <translation>KTransformers 权重</translation>
    </message>
    <message>
        <source>Expert weights converted for KTransformers.</source>
        <translation>为 KTransformers 转换的专家权重。</translation>
    </message>
    <message>
        <source>Only KTransformers reads it.</source>
        <translation>仅供 KTransformers 使用。</translation>
    </message>
    <message>
        <source>KTransformers expert checkpoint</source>
        <translation>KTransformers 专家检查点</translation>
    </message>
    <message>
        <source>Checkpoint of trained experts for KTransformers.</source>
        <translation>KTransformers 已训练专家的检查点。</translation>
    </message>
    <message>
        <source>KTransformers expert LoRA</source>
        <translation>KTransformers 专家 LoRA</translation>
    </message>
    <message>
        <source>Trains adapters on experts with KTransformers.</source>
        <translation>用 KTransformers 在专家上训练适配器。</translation>
    </message>
    <message>
        <source>KTransformers expert count</source>
        <translation>KTransformers 专家数</translation>
    </message>
    <message>
        <source>Number of experts with an adapter.</source>
        <translation>带适配器的专家数量。</translation>
    </message>
    <message>
        <source>KTransformers expert width</source>
        <translation>KTransformers 专家宽度</translation>
    </message>
    <message>
        <source>Inner width of the adapter experts.</source>
        <translation>适配器专家的中间宽度。</translation>
    </message>
    <message>
        <source>vLLM maximum length</source>
        <translation>vLLM 最大长度</translation>
    </message>
    <message>
        <source>Longest sequence of the vLLM server.</source>
        <translation>vLLM 服务的最大序列长度。</translation>
    </message>
    <message>
        <source>Only vLLM reads it.</source>
        <translation>仅供 vLLM 使用。</translation>
    </message>
    <message>
        <source>vLLM memory share</source>
        <translation>vLLM 显存占比</translation>
    </message>
    <message>
        <source>Share of the GPU memory that vLLM may take.</source>
        <translation>vLLM 可占用的显存比例。</translation>
    </message>
    <message>
        <source>vLLM eager mode</source>
        <translation>vLLM eager 模式</translation>
    </message>
    <message>
        <source>Switches CUDA graphs off in vLLM.</source>
        <translation>在 vLLM 中关闭 CUDA graph。</translation>
    </message>
    <message>
        <source>vLLM maximum rank</source>
        <translation>vLLM 最大秩</translation>
    </message>
    <message>
        <source>Largest adapter rank that vLLM accepts.</source>
        <translation>vLLM 接受的最大适配器秩。</translation>
    </message>
    <message>
        <source>vLLM options</source>
        <translation>vLLM 选项</translation>
    </message>
    <message>
        <source>More options for vLLM, as JSON.</source>
        <translation>传给 vLLM 的更多选项，JSON 格式。</translation>
    </message>
    <message>
        <source>SGLang maximum length</source>
        <translation>SGLang 最大长度</translation>
    </message>
    <message>
        <source>Longest sequence of the SGLang server.</source>
        <translation>SGLang 服务的最大序列长度。</translation>
    </message>
    <message>
        <source>Only SGLang reads it.</source>
        <translation>仅供 SGLang 使用。</translation>
    </message>
    <message>
        <source>SGLang memory share</source>
        <translation>SGLang 显存占比</translation>
    </message>
    <message>
        <source>Share of the GPU memory that SGLang may take.</source>
        <translation>SGLang 可占用的显存比例。</translation>
    </message>
    <message>
        <source>SGLang parallel size</source>
        <translation>SGLang 并行数</translation>
    </message>
    <message>
        <source>GPUs over which SGLang splits the model; -1 takes all.</source>
        <translation>SGLang 把模型切分到多少块 GPU；-1 表示全部。</translation>
    </message>
    <message>
        <source>SGLang options</source>
        <translation>SGLang 选项</translation>
    </message>
    <message>
        <source>More options for SGLang, as JSON.</source>
        <translation>传给 SGLang 的更多选项，JSON 格式。</translation>
    </message>
    <message>
        <source>SGLang LoRA kernels</source>
        <translation>SGLang LoRA 内核</translation>
    </message>
    <message>
        <source>Kernels that SGLang uses for adapters.</source>
        <translation>SGLang 用于适配器的内核。</translation>
    </message>
    <message>
        <source>Shared data folder</source>
        <translation>共享数据文件夹</translation>
    </message>
    <message>
        <source>Says that all machines see the same disk, so one of them prepares the data.</source>
        <translation>表明所有机器访问同一磁盘，数据只由其中一台准备。</translation>
    </message>
    <message>
        <source>Our engine prepares the data once per run.</source>
        <translation>本机引擎每次训练只准备一次数据。</translation>
    </message>
    <message>
        <source>Optimizer options</source>
        <translation>优化器选项</translation>
    </message>
    <message>
        <source>Options of an optimizer from another package, as name=value pairs.</source>
        <translation>来自其它软件包的优化器的选项，写成 name=value。</translation>
    </message>
    <message>
        <source>Our AdamW has its own settings and reads none of these.</source>
        <translation>本机引擎的 AdamW 有自己的设置，不读取这些选项。</translation>
    </message>
    <message>
        <source>Optimizer target modules</source>
        <translation>优化器作用模块</translation>
    </message>
    <message>
        <source>Modules that a projected optimizer acts on.</source>
        <translation>投影类优化器作用的模块。</translation>
    </message>
    <message>
        <source>Our engine has no projected optimizers.</source>
        <translation>本机引擎没有投影类优化器。</translation>
    </message>
    <message>
        <source>Count tokens over devices</source>
        <translation>跨设备统计 token</translation>
    </message>
    <message>
        <source>Weights the loss by the tokens of all devices rather than of each.</source>
        <translation>按所有设备的 token 总数而非各自的 token 数对损失加权。</translation>
    </message>
    <message>
        <source>One device: no difference.</source>
        <translation>单设备：没有区别。</translation>
    </message>
    <message>
        <source>Compile the model</source>
        <translation>编译模型</translation>
    </message>
    <message>
        <source>Compiles the model with torch.compile.</source>
        <translation>用 torch.compile 编译模型。</translation>
    </message>
    <message>
        <source>Our kernels are compiled already.</source>
        <translation>本机引擎的内核本就是编译好的。</translation>
    </message>
    <message>
        <source>Compile backend</source>
        <translation>编译后端</translation>
    </message>
    <message>
        <source>Backend of torch.compile.</source>
        <translation>torch.compile 的后端。</translation>
    </message>
    <message>
        <source>Compile mode</source>
        <translation>编译模式</translation>
    </message>
    <message>
        <source>Mode of torch.compile.</source>
        <translation>torch.compile 的模式。</translation>
    </message>
    <message>
        <source>Liger kernel (trainer)</source>
        <translation>Liger 内核（训练器）</translation>
    </message>
    <message>
        <source>The trainer library&apos;s own switch for Liger kernels.</source>
        <translation>训练库自带的 Liger 内核开关。</translation>
    </message>
    <message>
        <source>Our engine is fused already.</source>
        <translation>本机引擎已使用融合内核。</translation>
    </message>
    <message>
        <source>Liger options</source>
        <translation>Liger 选项</translation>
    </message>
    <message>
        <source>Which Liger kernels to apply, as JSON.</source>
        <translation>要启用的 Liger 内核，JSON 格式。</translation>
    </message>
    <message>
        <source>Cache while training</source>
        <translation>训练时启用缓存</translation>
    </message>
    <message>
        <source>Keeps keys and values while training.</source>
        <translation>训练时保留 KV 缓存。</translation>
    </message>
    <message>
        <source>Training has no use for them; our engine keeps none.</source>
        <translation>训练用不到它；本机引擎不保留。</translation>
    </message>
    <message>
        <source>Empty cache every</source>
        <translation>清空缓存间隔</translation>
    </message>
    <message>
        <source>Steps between calls that give cached GPU memory back.</source>
        <translation>每隔多少步释放一次缓存的显存。</translation>
    </message>
    <message>
        <source>Our engine plans its buffers and has no cache to empty.</source>
        <translation>本机引擎预先规划缓冲区，没有缓存需要清空。</translation>
    </message>
    <message>
        <source>Find the batch size</source>
        <translation>自动寻找批大小</translation>
    </message>
    <message>
        <source>Halves the batch size until the run fits.</source>
        <translation>批处理大小逐次减半，直到放得下。</translation>
    </message>
    <message>
        <source>Our planner shows what fits before the run; set the batch size yourself.</source>
        <translation>训练前即可从内存面板看出是否放得下；请自行设置批处理大小。</translation>
    </message>
    <message>
        <source>Log on each node</source>
        <translation>每个节点都记日志</translation>
    </message>
    <message>
        <source>Writes the log on every machine of a run.</source>
        <translation>多机训练时每台机器都写日志。</translation>
    </message>
    <message>
        <source>Log level</source>
        <translation>日志级别</translation>
    </message>
    <message>
        <source>How much the main process logs.</source>
        <translation>主进程的日志详细程度。</translation>
    </message>
    <message>
        <source>Log level of replicas</source>
        <translation>副本日志级别</translation>
    </message>
    <message>
        <source>How much the other processes log.</source>
        <translation>其它进程的日志详细程度。</translation>
    </message>
    <message>
        <source>No progress bar</source>
        <translation>关闭进度条</translation>
    </message>
    <message>
        <source>Hides the progress bar.</source>
        <translation>隐藏进度条。</translation>
    </message>
    <message>
        <source>Changes the display only.</source>
        <translation>只影响显示。</translation>
    </message>
    <message>
        <source>Trackio project</source>
        <translation>Trackio 项目</translation>
    </message>
    <message>
        <source>Project name for Trackio.</source>
        <translation>Trackio 的项目名。</translation>
    </message>
    <message>
        <source>Only Trackio reads it.</source>
        <translation>仅供 Trackio 使用。</translation>
    </message>
    <message>
        <source>Trackio space</source>
        <translation>Trackio Space</translation>
    </message>
    <message>
        <source>Hugging Face space that Trackio sends to.</source>
        <translation>Trackio 上报到的 Hugging Face Space。</translation>
    </message>
    <message>
        <source>Trackio bucket</source>
        <translation>Trackio 存储桶</translation>
    </message>
    <message>
        <source>Storage bucket of Trackio.</source>
        <translation>Trackio 的存储桶。</translation>
    </message>
    <message>
        <source>Trackio static space</source>
        <translation>Trackio 静态 Space</translation>
    </message>
    <message>
        <source>Static space of Trackio, or false for none.</source>
        <translation>Trackio 的静态 Space，false 表示没有。</translation>
    </message>
    <message>
        <source>Loss only</source>
        <translation>只计算损失</translation>
    </message>
    <message>
        <source>Evaluates the loss and nothing else.</source>
        <translation>只评估损失，不计算其它指标。</translation>
    </message>
    <message>
        <source>Our engine measures what the other settings ask for.</source>
        <translation>本机引擎按其它设置的要求进行测量。</translation>
    </message>
    <message>
        <source>Join evaluation batches</source>
        <translation>合并评估批次</translation>
    </message>
    <message>
        <source>Joins the predictions of all batches before metrics are computed.</source>
        <translation>合并所有批次的预测后再计算指标。</translation>
    </message>
    <message>
        <source>Changes nothing in the results.</source>
        <translation>不改变结果。</translation>
    </message>
    <message>
        <source>Gather objects</source>
        <translation>汇总对象</translation>
    </message>
    <message>
        <source>Collects nested predictions from several devices.</source>
        <translation>汇总多个设备上的嵌套预测。</translation>
    </message>
    <message>
        <source>Evaluation accumulation</source>
        <translation>评估累积步数</translation>
    </message>
    <message>
        <source>Batches kept on the GPU before they move to the host.</source>
        <translation>预测转存到主机之前，在 GPU 上累积的批次数。</translation>
    </message>
    <message>
        <source>Our evaluation keeps no predictions on the device.</source>
        <translation>本机引擎评估时不在设备上保留预测。</translation>
    </message>
    <message>
        <source>Extra metric inputs</source>
        <translation>指标附加输入</translation>
    </message>
    <message>
        <source>Further inputs handed to a metric function.</source>
        <translation>传给指标函数的附加输入。</translation>
    </message>
    <message>
        <source>Our metrics take none.</source>
        <translation>本机引擎的指标不需要附加输入。</translation>
    </message>
    <message>
        <source>Metrics per batch</source>
        <translation>逐批计算指标</translation>
    </message>
    <message>
        <source>Computes metrics batch by batch.</source>
        <translation>逐批计算指标。</translation>
    </message>
    <message>
        <source>Ours always are.</source>
        <translation>本机引擎始终如此。</translation>
    </message>
    <message>
        <source>Save on each node</source>
        <translation>每个节点都保存</translation>
    </message>
    <message>
        <source>Saves a copy on every machine of a run.</source>
        <translation>多机训练时每台机器都保存一份。</translation>
    </message>
    <message>
        <source>One machine: no difference.</source>
        <translation>单机：没有区别。</translation>
    </message>
    <message>
        <source>Checkpoint on a signal</source>
        <translation>收到信号时保存检查点</translation>
    </message>
    <message>
        <source>Saves a checkpoint when the machine announces its end.</source>
        <translation>机器发出关机信号时保存检查点。</translation>
    </message>
    <message>
        <source>Our trainer always saves when asked to stop.</source>
        <translation>本机引擎收到停止请求时总会保存。</translation>
    </message>
    <message>
        <source>Upload after saving</source>
        <translation>保存后上传</translation>
    </message>
    <message>
        <source>Uploads the result to the Hugging Face hub.</source>
        <translation>把结果上传到 Hugging Face Hub。</translation>
    </message>
    <message>
        <source>Our engine opens no network connection; upload the folder yourself.</source>
        <translation>本机引擎不连接网络；请自行上传文件夹。</translation>
    </message>
    <message>
        <source>Hub token</source>
        <translation>Hub 令牌</translation>
    </message>
    <message>
        <source>Secret for uploading.</source>
        <translation>上传用的密钥。</translation>
    </message>
    <message>
        <source>Only uploads read it.</source>
        <translation>只在上传时使用。</translation>
    </message>
    <message>
        <source>Private repository</source>
        <translation>私有仓库</translation>
    </message>
    <message>
        <source>Makes the uploaded repository private.</source>
        <translation>把上传的仓库设为私有。</translation>
    </message>
    <message>
        <source>Hub name</source>
        <translation>Hub 名称</translation>
    </message>
    <message>
        <source>Name of the repository to upload to.</source>
        <translation>要上传到的仓库名。</translation>
    </message>
    <message>
        <source>Upload when</source>
        <translation>上传时机</translation>
    </message>
    <message>
        <source>Which saves are uploaded.</source>
        <translation>上传哪几次保存的结果。</translation>
    </message>
    <message>
        <source>Always upload</source>
        <translation>总是上传</translation>
    </message>
    <message>
        <source>Uploads even while the last upload still runs.</source>
        <translation>上一次上传未完成时也继续上传。</translation>
    </message>
    <message>
        <source>Hub branch</source>
        <translation>Hub 分支</translation>
    </message>
    <message>
        <source>Branch to upload to.</source>
        <translation>要上传到的分支。</translation>
    </message>
    <message>
        <source>Restore callbacks</source>
        <translation>恢复回调</translation>
    </message>
    <message>
        <source>Takes the state of callbacks from the checkpoint.</source>
        <translation>从检查点恢复回调的状态。</translation>
    </message>
    <message>
        <source>Our trainer always restores its whole state.</source>
        <translation>本机引擎总会恢复全部状态。</translation>
    </message>
    <message>
        <source>Full determinism</source>
        <translation>完全确定性</translation>
    </message>
    <message>
        <source>Chooses slower kernels that give the same bits each time.</source>
        <translation>改用较慢但每次逐位一致的内核。</translation>
    </message>
    <message>
        <source>On a CPU our runs repeat bit for bit; on a GPU sums may differ in the last bits.</source>
        <translation>在 CPU 上训练结果逐位可复现；在 GPU 上求和的末几位可能不同。</translation>
    </message>
    <message>
        <source>Accelerate options</source>
        <translation>Accelerate 选项</translation>
    </message>
    <message>
        <source>Options of the Accelerate library, as JSON.</source>
        <translation>Accelerate 库的选项，JSON 格式。</translation>
    </message>
    <message>
        <source>Our engine does not use Accelerate.</source>
        <translation>本机引擎不使用 Accelerate。</translation>
    </message>
    <message>
        <source>Parallelism options</source>
        <translation>并行选项</translation>
    </message>
    <message>
        <source>Mesh of devices for several kinds of parallelism, as JSON.</source>
        <translation>多种并行方式的设备网格，JSON 格式。</translation>
    </message>
    <message>
        <source>Our engine runs on one device; export the command for more.</source>
        <translation>本机引擎只用一个设备；多设备请导出命令。</translation>
    </message>
    <message>
        <source>Remove unused columns</source>
        <translation>移除未用列</translation>
    </message>
    <message>
        <source>Drops data columns that the model does not take. LLaMA-Factory forces it off.</source>
        <translation>移除模型不接收的数据列。LLaMA-Factory 会强制关闭此项。</translation>
    </message>
    <message>
        <source>Our data road has no such columns.</source>
        <translation>本机引擎的数据流程中没有这类列。</translation>
    </message>
    <message>
        <source>Label names</source>
        <translation>标签名</translation>
    </message>
    <message>
        <source>Names of the label columns.</source>
        <translation>标签列的名称。</translation>
    </message>
    <message>
        <source>Our data road has fixed names.</source>
        <translation>本机引擎的数据流程使用固定名称。</translation>
    </message>
    <message>
        <source>Length column</source>
        <translation>长度列</translation>
    </message>
    <message>
        <source>Column that holds the length for grouping.</source>
        <translation>按长度分组时读取长度的列。</translation>
    </message>
    <message>
        <source>Our engine counts lengths itself.</source>
        <translation>本机引擎自行计算长度。</translation>
    </message>
    <message>
        <source>Find unused parameters</source>
        <translation>查找未用参数</translation>
    </message>
    <message>
        <source>Lets data-parallel training look for parameters without gradient.</source>
        <translation>让数据并行训练查找没有梯度的参数。</translation>
    </message>
    <message>
        <source>Only several processes read it.</source>
        <translation>只在多进程时使用。</translation>
    </message>
    <message>
        <source>Bucket size</source>
        <translation>梯度桶大小</translation>
    </message>
    <message>
        <source>Size in MB of the pieces in which gradients are exchanged.</source>
        <translation>分块交换梯度时每块的大小（MB）。</translation>
    </message>
    <message>
        <source>Broadcast buffers</source>
        <translation>广播缓冲区</translation>
    </message>
    <message>
        <source>Sends buffers from the first process at each step.</source>
        <translation>每步从首个进程广播缓冲区。</translation>
    </message>
    <message>
        <source>Static graph</source>
        <translation>静态图</translation>
    </message>
    <message>
        <source>Promises that each step uses the same parameters.</source>
        <translation>声明每一步使用的参数都相同。</translation>
    </message>
    <message>
        <source>Communication backend</source>
        <translation>通信后端</translation>
    </message>
    <message>
        <source>Library that exchanges gradients.</source>
        <translation>交换梯度所用的通信库。</translation>
    </message>
    <message>
        <source>Debug aids</source>
        <translation>调试辅助</translation>
    </message>
    <message>
        <source>Extra checks: underflow_overflow or tpu_metrics_debug.</source>
        <translation>额外检查：underflow_overflow 或 tpu_metrics_debug。</translation>
    </message>
    <message>
        <source>Our trainer always checks for values that are not finite.</source>
        <translation>本机引擎始终检查非有限值。</translation>
    </message>
    <message>
        <source>Skip memory metrics</source>
        <translation>跳过内存指标</translation>
    </message>
    <message>
        <source>Leaves the memory report out.</source>
        <translation>不生成内存报告。</translation>
    </message>
    <message>
        <source>Our report costs nothing and is always made.</source>
        <translation>本机引擎的内存报告没有开销，总会生成。</translation>
    </message>
    <message>
        <source>Local rank</source>
        <translation>本地进程编号</translation>
    </message>
    <message>
        <source>Number of the process on its machine; set by launchers.</source>
        <translation>进程在本机上的编号；由启动器设置。</translation>
    </message>
    <message>
        <source>Nearly sorted sampler</source>
        <translation>近似排序采样</translation>
    </message>
    <message>
        <source>Sorts batches roughly by length.</source>
        <translation>按长度大致排序批次。</translation>
    </message>
    <message>
        <source>Our sampler has no such order; see the sampling strategy.</source>
        <translation>本机引擎没有这种顺序；请看“采样顺序”。</translation>
    </message>
    <message>
        <source>Generation configuration</source>
        <translation>生成配置</translation>
    </message>
    <message>
        <source>Folder or file with generation settings.</source>
        <translation>存放生成配置的文件夹或文件。</translation>
    </message>
    <message>
        <source>Use the generation settings of the form.</source>
        <translation>请使用表单中的生成设置。</translation>
    </message>
    <message>
        <source>Ray workers</source>
        <translation>Ray 工作进程数</translation>
    </message>
    <message>
        <source>Number of workers of a Ray cluster.</source>
        <translation>Ray 集群的工作进程数。</translation>
    </message>
    <message>
        <source>Only Ray reads it.</source>
        <translation>仅供 Ray 使用。</translation>
    </message>
    <message>
        <source>Ray options</source>
        <translation>Ray 选项</translation>
    </message>
    <message>
        <source>Options for connecting to Ray, as JSON.</source>
        <translation>连接 Ray 的选项，JSON 格式。</translation>
    </message>
    <message>
        <source>Master address</source>
        <translation>主节点地址</translation>
    </message>
    <message>
        <source>Address of the first machine for Ray.</source>
        <translation>Ray 首台机器的地址。</translation>
    </message>
    <message>
        <source>Master port</source>
        <translation>主节点端口</translation>
    </message>
    <message>
        <source>Port on the first machine for Ray.</source>
        <translation>Ray 首台机器的端口。</translation>
    </message>
    <message>
        <source>FP8 training</source>
        <translation>FP8 训练</translation>
    </message>
    <message>
        <source>Multiplies in 8-bit floats on recent GPUs.</source>
        <translation>在新型 GPU 上以 8 位浮点数做乘法。</translation>
    </message>
    <message>
        <source>Our engine computes in bf16, fp16 or fp32.</source>
        <translation>本机引擎以 bf16、fp16 或 fp32 计算。</translation>
    </message>
    <message>
        <source>FP8 backend</source>
        <translation>FP8 后端</translation>
    </message>
    <message>
        <source>Library for 8-bit floats.</source>
        <translation>8 位浮点数的实现库。</translation>
    </message>
    <message>
        <source>Read only with fp8.</source>
        <translation>仅在启用 fp8 时使用。</translation>
    </message>
    <message>
        <source>FP8 gather</source>
        <translation>FP8 聚合</translation>
    </message>
    <message>
        <source>Exchanges weights as 8-bit floats under FSDP.</source>
        <translation>在 FSDP 下以 8 位浮点数交换权重。</translation>
    </message>
    <message>
        <source>Profiler</source>
        <translation>性能分析</translation>
    </message>
    <message>
        <source>Records a profile with torch.profiler.</source>
        <translation>用 torch.profiler 记录性能分析。</translation>
    </message>
    <message>
        <source>Changes no result; our engine has its own timings.</source>
        <translation>不改变结果；本机引擎有自己的计时。</translation>
    </message>
    <message>
        <source>Profile folder</source>
        <translation>性能分析文件夹</translation>
    </message>
    <message>
        <source>Folder for profiles.</source>
        <translation>存放性能分析结果的文件夹。</translation>
    </message>
    <message>
        <source>Only the profiler reads it.</source>
        <translation>仅供性能分析使用。</translation>
    </message>
    <message>
        <source>Profile wait</source>
        <translation>性能分析等待步数</translation>
    </message>
    <message>
        <source>Steps before profiling begins.</source>
        <translation>开始性能分析前等待的步数。</translation>
    </message>
    <message>
        <source>Profile warmup</source>
        <translation>性能分析预热步数</translation>
    </message>
    <message>
        <source>Steps that warm the profiler up.</source>
        <translation>性能分析预热的步数。</translation>
    </message>
    <message>
        <source>Profile length</source>
        <translation>性能分析步数</translation>
    </message>
    <message>
        <source>Steps that are recorded.</source>
        <translation>记录的步数。</translation>
    </message>
    <message>
        <source>Profile repeats</source>
        <translation>性能分析重复次数</translation>
    </message>
    <message>
        <source>How often the cycle is repeated.</source>
        <translation>周期重复的次数。</translation>
    </message>
    <message>
        <source>Record shapes</source>
        <translation>记录形状</translation>
    </message>
    <message>
        <source>Records tensor shapes.</source>
        <translation>记录张量形状。</translation>
    </message>
    <message>
        <source>Profile memory</source>
        <translation>分析内存</translation>
    </message>
    <message>
        <source>Records memory.</source>
        <translation>记录内存。</translation>
    </message>
    <message>
        <source>Record stacks</source>
        <translation>记录调用栈</translation>
    </message>
    <message>
        <source>Records Python stacks.</source>
        <translation>记录 Python 调用栈。</translation>
    </message>
    <message>
        <source>Profiled modules</source>
        <translation>分析的模块</translation>
    </message>
    <message>
        <source>Modules that are marked in the profile.</source>
        <translation>在性能分析中标记的模块。</translation>
    </message>
    <message>
        <source>GaLore projection</source>
        <translation>GaLore 投影</translation>
    </message>
    <message>
        <source>Side on which GaLore projects gradients.</source>
        <translation>GaLore 在哪一侧投影梯度。</translation>
    </message>
    <message>
        <source>Our engine has no GaLore.</source>
        <translation>本机引擎没有 GaLore。</translation>
    </message>
    <message>
        <source>APOLLO projection</source>
        <translation>APOLLO 投影</translation>
    </message>
    <message>
        <source>How APOLLO makes its projection.</source>
        <translation>APOLLO 生成投影的方式。</translation>
    </message>
    <message>
        <source>Our engine has no APOLLO.</source>
        <translation>本机引擎没有 APOLLO。</translation>
    </message>
    <message>
        <source>APOLLO projection side</source>
        <translation>APOLLO 投影方向</translation>
    </message>
    <message>
        <source>Side on which APOLLO projects.</source>
        <translation>APOLLO 在哪一侧投影。</translation>
    </message>
    <message>
        <source>APOLLO scaling</source>
        <translation>APOLLO 缩放方式</translation>
    </message>
    <message>
        <source>Whether APOLLO scales per channel or per tensor.</source>
        <translation>APOLLO 按通道还是按张量缩放。</translation>
    </message>
    <message>
        <source>APOLLO norm limit</source>
        <translation>APOLLO 范数上限</translation>
    </message>
    <message>
        <source>Limits norm growth before scaling.</source>
        <translation>缩放前限制范数的增长。</translation>
    </message>
    <message>
        <source>BAdam first block</source>
        <translation>BAdam 起始块</translation>
    </message>
    <message>
        <source>Block that BAdam trains first.</source>
        <translation>BAdam 最先训练的块。</translation>
    </message>
    <message>
        <source>Our engine has no BAdam.</source>
        <translation>本机引擎没有 BAdam。</translation>
    </message>
    <message>
        <source>BAdam mask</source>
        <translation>BAdam 掩码</translation>
    </message>
    <message>
        <source>How BAdam spreads the updated share.</source>
        <translation>BAdam 如何分布每次更新的部分。</translation>
    </message>
    <message>
        <source>BAdam verbosity</source>
        <translation>BAdam 输出详细度</translation>
    </message>
    <message>
        <source>How much BAdam prints.</source>
        <translation>BAdam 输出的详细程度。</translation>
    </message>
    <message>
        <source>SwanLab folder</source>
        <translation>SwanLab 文件夹</translation>
    </message>
    <message>
        <source>Folder for local SwanLab logs.</source>
        <translation>SwanLab 本地日志的文件夹。</translation>
    </message>
    <message>
        <source>Only SwanLab reads it.</source>
        <translation>仅供 SwanLab 使用。</translation>
    </message>
    <message>
        <source>Lark webhook</source>
        <translation>飞书 webhook</translation>
    </message>
    <message>
        <source>Address for messages to Lark through SwanLab.</source>
        <translation>SwanLab 向飞书发送消息的地址。</translation>
    </message>
    <message>
        <source>Lark secret</source>
        <translation>飞书密钥</translation>
    </message>
    <message>
        <source>Secret for messages to Lark through SwanLab.</source>
        <translation>SwanLab 向飞书发送消息的密钥。</translation>
    </message>
    <message>
        <source>Megatron adapter</source>
        <translation>Megatron 适配器</translation>
    </message>
    <message>
        <source>Trains with the Megatron core adapter.</source>
        <translation>用 Megatron Core 适配器训练。</translation>
    </message>
    <message>
        <source>Megatron is another engine; export the command to use it.</source>
        <translation>Megatron 是另一个引擎；使用时请导出命令。</translation>
    </message>
    <message>
        <source>HyperParallel</source>
        <translation>HyperParallel</translation>
    </message>
    <message>
        <source>Trains with HyperParallel.</source>
        <translation>用 HyperParallel 训练。</translation>
    </message>
    <message>
        <source>HyperParallel is another engine; export the command to use it.</source>
        <translation>HyperParallel 是另一个引擎；使用时请导出命令。</translation>
    </message>
    <message>
        <source>HyperParallel options</source>
        <translation>HyperParallel 选项</translation>
    </message>
    <message>
        <source>Options file of HyperParallel.</source>
        <translation>HyperParallel 的选项文件。</translation>
    </message>
    <message>
        <source>Only HyperParallel reads it.</source>
        <translation>仅供 HyperParallel 使用。</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>数据路径</translation>
    </message>
    <message>
        <source>The folder that holds dataset_info.json, the list of datasets with their files and columns.</source>
        <translation>存放 dataset_info.json 的文件夹，该文件列出各数据集及其文件和列。</translation>
    </message>
    <message>
        <source>Keep one folder per project, and change it when you change the project. Files named in the list are found relative to it.</source>
        <translation>每个项目用一个文件夹，换项目时随之更换。列表中的文件按此文件夹的相对路径查找。</translation>
    </message>
    <message>
        <source>No effect.</source>
        <translation>不影响。</translation>
    </message>
    <message>
        <source>No effect; it only says where the data lies.</source>
        <translation>不影响，只说明数据的位置。</translation>
    </message>
    <message>
        <source>Dataset</source>
        <translation>数据集</translation>
    </message>
    <message>
        <source>The training sets, by their names in dataset_info.json, separated by commas.</source>
        <translation>训练用的数据集，写 dataset_info.json 中的名称，用逗号分隔。</translation>
    </message>
    <message>
        <source>A few hundred clean, varied examples beat many thousand careless ones. Add sets for more skills, and general data against forgetting; remove sets whose answers you would not accept.</source>
        <translation>几百条干净而多样的样本，胜过成千上万条粗糙的样本。要学更多能力就增加数据集，为防遗忘可加入通用数据；如果其中的回答自己都不满意，就移除该数据集。</translation>
    </message>
    <message>
        <source>No effect on the GPU.</source>
        <translation>不影响显存。</translation>
    </message>
    <message>
        <source>Steps grow with the number of rows, time with their tokens.</source>
        <translation>步数随条数增长，时间随 token 数增长。</translation>
    </message>
    <message>
        <source>Decides what the model learns. Look at rows and masks on the Data page first.</source>
        <translation>决定模型学到什么。请先在“数据”页查看条目和掩码。</translation>
    </message>
    <message>
        <source>Cutoff length</source>
        <translation>截断长度</translation>
    </message>
    <message>
        <source>The most tokens that one sample may have, prompt and answer together. What is longer is cut; packing drops it.</source>
        <translation>单个样本最多的 token 数，提示词和回答合计。超出部分会被截断；启用打包时整条丢弃。</translation>
    </message>
    <message>
        <source>Choose the 95th or 99th percentile of your data and drop the few longer rows before training. Lower it if memory runs out; raise it if answers are cut.</source>
        <translation>取数据长度的 P95 或 P99，训练前剔除少数更长的样本。内存不足时调低，回答被截断时调高。</translation>
    </message>
    <message>
        <source>Activations grow about linearly: 0.4 GB per 1,000 tokens of a 7B model here, 2.4 GB in LLaMA-Factory.</source>
        <translation>激活值近似线性增长：7B 模型每 1000 个 token，这里约 0.4 GB，LLaMA-Factory 约 2.4 GB。</translation>
    </message>
    <message>
        <source>Long samples cost more than their share.</source>
        <translation>长样本的耗时增长快于长度。</translation>
    </message>
    <message>
        <source>Cut answers teach the model to stop early.</source>
        <translation>回答被截断，模型会学着过早结束。</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>token</translation>
    </message>
    <message>
        <source>Validation size</source>
        <translation>验证集比例</translation>
    </message>
    <message>
        <source>Rows held back for measuring the loss on unseen data: a share below 1, or a number of rows from 2 on.</source>
        <translation>留出多少数据，用来测量模型在未见数据上的损失：小于 1 为比例，2 及以上为条数。</translation>
    </message>
    <message>
        <source>Take 0.1 to 0.2 of a small dataset, 0.05 to 0.1 of a large one; more for varied tasks, less for simple ones. Choose an evaluation strategy too, or the rows lie idle.</source>
        <translation>小数据集取 0.1 到 0.2，大数据集取 0.05 到 0.1；任务多样则多留，简单则少留。还须选择评估策略，否则留出的数据用不上。</translation>
    </message>
    <message>
        <source>No effect on training.</source>
        <translation>不影响训练。</translation>
    </message>
    <message>
        <source>Each evaluation takes time in proportion.</source>
        <translation>每次评估的耗时与条数成正比。</translation>
    </message>
    <message>
        <source>The surest sign of overfitting; fewer rows are left to train on.</source>
        <translation>过拟合最可靠的信号；但可用于训练的数据会变少。</translation>
    </message>
    <message>
        <source>Maximum samples</source>
        <translation>最大样本数</translation>
    </message>
    <message>
        <source>Reads only the first rows of each dataset. Empty means all.</source>
        <translation>每个数据集只读取前面若干条。留空表示全部。</translation>
    </message>
    <message>
        <source>Set it to a few hundred for a quick trial; raise it or leave it empty for the real run. The validation size counts what is left.</source>
        <translation>快速试验时设为几百；正式训练时调高或留空。验证集从取用的数据中划分。</translation>
    </message>
    <message>
        <source>Time falls in proportion.</source>
        <translation>时间按比例缩短。</translation>
    </message>
    <message>
        <source>Less data, and only the beginning of each file: shuffle sorted files first.</source>
        <translation>数据变少，且只取文件开头：有序的文件请先打乱。</translation>
    </message>
    <message>
        <source>rows</source>
        <translation>条</translation>
    </message>
    <message>
        <source>Pack sequences</source>
        <translation>序列打包</translation>
    </message>
    <message>
        <source>Joins several short samples into one row of the full cutoff length, so that no place is wasted on padding. Empty means on for pre-training, off otherwise.</source>
        <translation>把多个短样本拼成一条，长度正好是截断长度，避免浪费在填充上。留空时，预训练启用，其它阶段关闭。</translation>
    </message>
    <message>
        <source>Turn it on when most samples are far shorter than the cutoff length. Turn it off for conversations, or use neat packing. Longer samples are dropped, not cut.</source>
        <translation>多数样本远短于截断长度时启用。对话数据请关闭，或改用无污染打包。过长的样本会丢弃而不是截断。</translation>
    </message>
    <message>
        <source>Each row then has the full length.</source>
        <translation>每条都达到截断长度。</translation>
    </message>
    <message>
        <source>Often several times more samples per second; with our engine, which pads nothing, less.</source>
        <translation>每秒样本数通常可提高数倍；本机引擎不做填充，提升较小。</translation>
    </message>
    <message>
        <source>Samples in a row see each other; there are fewer steps.</source>
        <translation>同一条中的样本互相可见；总步数减少。</translation>
    </message>
    <message>
        <source>Neat packing</source>
        <translation>无污染打包</translation>
    </message>
    <message>
        <source>Packs samples and keeps them apart: each attends to itself only and starts again at position 0. It switches packing on.</source>
        <translation>打包但互不干扰：每个样本只关注自身，位置从 0 重新开始。启用后自动启用打包。</translation>
    </message>
    <message>
        <source>Prefer it to plain packing for conversations. Turn it off when samples are nearly as long as the cutoff length. Check the effective batch: each row holds several samples.</source>
        <translation>对话数据优先用它，而不是普通打包。样本长度接近截断长度时关闭。注意有效批大小：每条含多个样本。</translation>
    </message>
    <message>
        <source>As packing.</source>
        <translation>与序列打包相同。</translation>
    </message>
    <message>
        <source>As packing, with less attention work.</source>
        <translation>与序列打包相同，且注意力计算更少。</translation>
    </message>
    <message>
        <source>As if each sample had its own row; there are fewer, larger steps.</source>
        <translation>效果如同每个样本各占一条；步数更少，每步更大。</translation>
    </message>
    <message>
        <source>Train on prompt</source>
        <translation>学习提示词</translation>
    </message>
    <message>
        <source>Counts the prompt tokens in the loss too, not only the answers.</source>
        <translation>提示词的 token 也计入损失，而不只是回答。</translation>
    </message>
    <message>
        <source>Leave it off for instruction data. Turn it on when prompts are themselves text worth learning. Not together with a masked history.</source>
        <translation>指令数据保持关闭。提示词本身也值得学习时启用。不能与“不学习历史对话”同用。</translation>
    </message>
    <message>
        <source>The model also learns to write questions, and answers get a smaller share of each step.</source>
        <translation>模型也会学着提问，回答在每步中的占比变小。</translation>
    </message>
    <message>
        <source>Mask history</source>
        <translation>不学习历史对话</translation>
    </message>
    <message>
        <source>Trains on the last answer of each conversation only and treats earlier answers as context.</source>
        <translation>每段对话只训练最后一个回答，之前的回答只作上下文。</translation>
    </message>
    <message>
        <source>Turn it on if earlier answers are of lower quality, or only lead up to the last one. Leave it off when every turn is worth learning. Not with training on the prompt.</source>
        <translation>先前的回答质量较差，或只是铺垫时启用。每轮对话都值得学习时保持关闭。不能与“学习提示词”同用。</translation>
    </message>
    <message>
        <source>No effect on a step.</source>
        <translation>不影响单步。</translation>
    </message>
    <message>
        <source>Fewer trained tokens per row. If a row is too long, its first turns are cut.</source>
        <translation>每条训练的 token 变少。超长时先截去最前面的几轮对话。</translation>
    </message>
    <message>
        <source>Evaluation dataset</source>
        <translation>评估数据集</translation>
    </message>
    <message>
        <source>Sets for evaluation only, separated by commas. Cannot be combined with a validation size.</source>
        <translation>只用于评估的数据集，用逗号分隔。不能与验证集比例同时使用。</translation>
    </message>
    <message>
        <source>Name a fixed set when runs must be compared; leave it empty and hold rows back if you have no second set. Keep its rows out of the training data.</source>
        <translation>需要比较多次训练时，指定固定的评估集；没有另外的数据集时留空，改用验证集比例。训练数据中不要包含其中的条目。</translation>
    </message>
    <message>
        <source>A better measure than rows from the same source.</source>
        <translation>比同源划分的数据更能反映真实效果。</translation>
    </message>
    <message>
        <source>Media folder</source>
        <translation>媒体文件夹</translation>
    </message>
    <message>
        <source>The folder for pictures, videos and sounds that rows name. Empty means the data folder.</source>
        <translation>数据中引用的图像、视频和音频所在的文件夹。留空表示数据路径。</translation>
    </message>
    <message>
        <source>Set it when media lie on another disk than the lists; leave it empty otherwise.</source>
        <translation>媒体文件与数据列表不在同一磁盘时设置，否则留空。</translation>
    </message>
    <message>
        <source>Media are read from that disk while training.</source>
        <translation>训练时从该磁盘读取媒体。</translation>
    </message>
    <message>
        <source>No effect; it only says where files lie.</source>
        <translation>不影响，只说明文件的位置。</translation>
    </message>
    <message>
        <source>Read only for rows with media, which our engine does not train on.</source>
        <translation>只用于带媒体的数据，本机引擎不训练这类数据。</translation>
    </message>
    <message>
        <source>Mixing strategy</source>
        <translation>混合策略</translation>
    </message>
    <message>
        <source>How several training sets are joined: one after the other, or by drawing from each in turn until the first (under) or the last (over) is used up. interleave_once draws each row once.</source>
        <translation>多个训练集的合并方式：依次拼接；或轮流抽取，直到最先用完的（under）或最后用完的（over）为止。interleave_once 使每条恰好抽取一次。</translation>
    </message>
    <message>
        <source>Keep concat; interleave when a small set must not drown, and give the mixing shares.</source>
        <translation>保持 concat；小数据集不应被淹没时用交错方式，并设置混合比例。</translation>
    </message>
    <message>
        <source>interleave_over repeats rows, so an epoch is longer.</source>
        <translation>interleave_over 会重复数据，每轮变长。</translation>
    </message>
    <message>
        <source>Decides each set&apos;s share.</source>
        <translation>决定各数据集的占比。</translation>
    </message>
    <message>
        <source>One after the other</source>
        <translation>依次拼接</translation>
    </message>
    <message>
        <source>Interleave until the first ends</source>
        <translation>交错至最短的用完</translation>
    </message>
    <message>
        <source>Interleave until the last ends</source>
        <translation>交错至最长的用完</translation>
    </message>
    <message>
        <source>Interleave, each row once</source>
        <translation>交错，每条一次</translation>
    </message>
    <message>
        <source>Mixing shares</source>
        <translation>混合比例</translation>
    </message>
    <message>
        <source>How often each training set is drawn when sets are interleaved: numbers separated by commas, one per set.</source>
        <translation>交错混合时各训练集被抽取的频率：每个数据集一个数字，用逗号分隔。</translation>
    </message>
    <message>
        <source>Raise the share of a small important set above its size, lower that of a set which dominates; 0.7,0.3 draws the first seven times in ten.</source>
        <translation>重要的小数据集，比例调到高于其实际占比；过于主导的则调低。0.7,0.3 表示十次中有七次抽取第一个。</translation>
    </message>
    <message>
        <source>Decides when the first set is used up.</source>
        <translation>决定最先用完的数据集何时用完。</translation>
    </message>
    <message>
        <source>Sets the balance between kinds of data.</source>
        <translation>决定各类数据之间的平衡。</translation>
    </message>
    <message>
        <source>Default system prompt</source>
        <translation>默认系统提示词</translation>
    </message>
    <message>
        <source>The system prompt for conversations that bring none. Empty text means no system prompt; unset means the template&apos;s own.</source>
        <translation>用于没有自带系统提示词的对话。空文本表示不用系统提示词；不设置则用模板自带的。</translation>
    </message>
    <message>
        <source>Write here what the model will also be told in use. Leave it unset if your rows bring their own, or if the template&apos;s suits you.</source>
        <translation>填写实际使用时模型也会收到的内容。数据自带系统提示词，或模板自带的合适时，不必设置。</translation>
    </message>
    <message>
        <source>A few tokens in each sample.</source>
        <translation>每个样本多几个 token。</translation>
    </message>
    <message>
        <source>The tuned behaviour is tied to this prompt.</source>
        <translation>微调得到的行为会与这段提示词绑定。</translation>
    </message>
    <message>
        <source>Tool format</source>
        <translation>工具格式</translation>
    </message>
    <message>
        <source>How tool descriptions and calls are written into the text. Unset means the template&apos;s own format.</source>
        <translation>工具描述和工具调用如何写进文本。不设置则用模板自己的格式。</translation>
    </message>
    <message>
        <source>Leave it unset. Change it only to match the program that will call the tools; rows without tools ignore it.</source>
        <translation>保持不设置。只在需要与调用工具的程序一致时更改；没有工具的数据不受影响。</translation>
    </message>
    <message>
        <source>No effect beyond the length of the text.</source>
        <translation>除文本长度外不影响。</translation>
    </message>
    <message>
        <source>Must be the same in training and in use.</source>
        <translation>训练和使用时必须一致。</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>默认</translation>
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
        <translation>启用思考模式</translation>
    </message>
    <message>
        <source>For models that reason before they answer. On: thoughts stay, and an answer without one learns an empty thought. Off: thoughts are removed. Unset: thoughts stay. Off and unset put missing empty thoughts into the prompt.</source>
        <translation>用于先思考后回答的模型。启用：保留思考内容，没有思考的回答学习空思考。关闭：删除思考内容。不设置：保留思考内容。关闭和不设置时，缺少的空思考写入提示词。</translation>
    </message>
    <message>
        <source>Turn it off to train quick answers; keep it on for data with thoughts.</source>
        <translation>想训练快速作答时关闭；数据带有思考内容时保持启用。</translation>
    </message>
    <message>
        <source>Thoughts lengthen samples.</source>
        <translation>思考内容使样本变长。</translation>
    </message>
    <message>
        <source>Thoughts make answers longer.</source>
        <translation>思考内容使回答变长。</translation>
    </message>
    <message>
        <source>Must fit how the model will be asked.</source>
        <translation>须与模型实际的提问方式一致。</translation>
    </message>
    <message>
        <source>Keep earlier thoughts</source>
        <translation>保留先前的思考</translation>
    </message>
    <message>
        <source>Keeps the thoughts of earlier turns in the text. In supervised training it matters only with a masked history, which removes them otherwise.</source>
        <translation>在文本中保留先前各轮的思考内容。监督微调中只在启用“不学习历史对话”时起作用：不启用本项，它会删去这些内容。</translation>
    </message>
    <message>
        <source>Turn it on if the program that will run the model keeps them too. Leave it off otherwise.</source>
        <translation>运行模型的程序也会保留它们时启用，否则保持关闭。</translation>
    </message>
    <message>
        <source>Longer samples.</source>
        <translation>样本变长。</translation>
    </message>
    <message>
        <source>Most reasoning models were trained without earlier thoughts.</source>
        <translation>多数推理模型训练时不含先前的思考内容。</translation>
    </message>
    <message>
        <source>Preprocessing workers</source>
        <translation>预处理进程数</translation>
    </message>
    <message>
        <source>Processes that encode the data in LLaMA-Factory. LLaMA Board always asks for 16. Each packs its own part, so packed rows depend on it.</source>
        <translation>LLaMA-Factory 编码数据的进程数。LLaMA Board 固定为 16。各进程分别打包自己的部分，因此打包结果与它有关。</translation>
    </message>
    <message>
        <source>Match the number of CPU cores; lower it if host memory runs short. Keep it fixed to repeat a packed run exactly.</source>
        <translation>与 CPU 核数相当；主机内存不足时调低。要精确复现打包的训练，请保持不变。</translation>
    </message>
    <message>
        <source>In LLaMA-Factory each process takes host memory.</source>
        <translation>在 LLaMA-Factory 中每个进程都占主机内存。</translation>
    </message>
    <message>
        <source>Encoding speeds up nearly in proportion.</source>
        <translation>编码速度几乎按比例提高。</translation>
    </message>
    <message>
        <source>Changes only which samples share a packed row.</source>
        <translation>只改变哪些样本拼在同一条中。</translation>
    </message>
    <message>
        <source>Preprocessing group</source>
        <translation>预处理批大小</translation>
    </message>
    <message>
        <source>Rows that are encoded together. Packing fills rows within one such group only.</source>
        <translation>一起编码的条数。打包只在同一组内进行。</translation>
    </message>
    <message>
        <source>Raise it if packing wastes space because groups are small; lower it only if host memory is short. Without packing it hardly matters.</source>
        <translation>分组太小使打包浪费空间时调高；只有主机内存不足时才调低。不打包时几乎没有影响。</translation>
    </message>
    <message>
        <source>Host memory only.</source>
        <translation>只占主机内存。</translation>
    </message>
    <message>
        <source>Hardly any effect.</source>
        <translation>几乎没有影响。</translation>
    </message>
    <message>
        <source>Changes which samples share a packed row and, in KTO, which answers are compared.</source>
        <translation>改变哪些样本拼在同一条中；在 KTO 中还会改变哪些回答互相比较。</translation>
    </message>
    <message>
        <source>Ignore cached data</source>
        <translation>忽略数据缓存</translation>
    </message>
    <message>
        <source>Makes LLaMA-Factory encode the data again although a cached copy exists.</source>
        <translation>让 LLaMA-Factory 忽略已有缓存，重新编码数据。</translation>
    </message>
    <message>
        <source>Turn it on in exported commands after changing a dataset file under the same name, or if old rows seem to come back. Leave it off to start sooner.</source>
        <translation>修改了同名的数据集文件，或旧数据似乎又出现时，在导出的命令中启用。保持关闭则启动更快。</translation>
    </message>
    <message>
        <source>Encoding runs again.</source>
        <translation>重新编码一遍。</translation>
    </message>
    <message>
        <source>Avoids training on stale data.</source>
        <translation>避免用过期的数据训练。</translation>
    </message>
    <message>
        <source>Our engine encodes the data at each start and keeps no cache.</source>
        <translation>本机引擎每次启动都编码数据，不留缓存。</translation>
    </message>
    <message>
        <source>Encoded data folder</source>
        <translation>已编码数据文件夹</translation>
    </message>
    <message>
        <source>Folder for encoded data in LLaMA-Factory: read if it has content, written otherwise.</source>
        <translation>LLaMA-Factory 存放已编码数据的文件夹：有内容则读取，否则写入。</translation>
    </message>
    <message>
        <source>Name one for a very large dataset that several runs share. Leave it empty, or take a new folder, after any change of data, template or cutoff length. Not with streaming.</source>
        <translation>超大数据集供多次训练共用时指定一个。数据、模板或截断长度有改动后，请留空或换新文件夹。不能与流式读取同用。</translation>
    </message>
    <message>
        <source>Disk space for the encoded rows.</source>
        <translation>编码后的数据占磁盘空间。</translation>
    </message>
    <message>
        <source>Later runs skip encoding.</source>
        <translation>之后的训练省去编码。</translation>
    </message>
    <message>
        <source>All other data settings are ignored when it is read.</source>
        <translation>从中读取时，其它数据设置一概忽略。</translation>
    </message>
    <message>
        <source>Our engine encodes the data at each start.</source>
        <translation>本机引擎每次启动都编码数据。</translation>
    </message>
    <message>
        <source>Ignore padding</source>
        <translation>忽略填充</translation>
    </message>
    <message>
        <source>Leaves padding tokens out of the loss.</source>
        <translation>填充 token 不计入损失。</translation>
    </message>
    <message>
        <source>Keep it on. Turn it off only to repeat an old run: padding then counts as text to predict, which never helps a language model.</source>
        <translation>保持启用。只在复现先前的训练时关闭：关闭后填充也成为预测目标，对语言模型没有任何好处。</translation>
    </message>
    <message>
        <source>Off teaches the model to write padding.</source>
        <translation>关闭会让模型学着输出填充。</translation>
    </message>
    <message>
        <source>Streaming</source>
        <translation>流式读取</translation>
    </message>
    <message>
        <source>Reads and encodes data while training instead of before. The maximum of steps must be given, and a validation size as a number of rows.</source>
        <translation>边训练边读取和编码数据，而不是事先完成。须给出最大步数，验证集须用条数表示。</translation>
    </message>
    <message>
        <source>Turn it on in exported commands for data too large to encode first. Leave it off otherwise.</source>
        <translation>数据太大、无法先编码时，在导出的命令中启用，否则保持关闭。</translation>
    </message>
    <message>
        <source>Less host memory.</source>
        <translation>主机内存占用更少。</translation>
    </message>
    <message>
        <source>Starts at once; each step waits for encoding.</source>
        <translation>立即开始，但每步都要等待编码。</translation>
    </message>
    <message>
        <source>Shuffling covers only a window of rows.</source>
        <translation>只在缓冲区内打乱。</translation>
    </message>
    <message>
        <source>Our engine reads rows as needed and always knows the whole length.</source>
        <translation>本机引擎按需读取数据，并始终知道总长度。</translation>
    </message>
    <message>
        <source>Shuffle window</source>
        <translation>打乱缓冲区</translation>
    </message>
    <message>
        <source>Rows among which streaming shuffles.</source>
        <translation>流式读取时打乱顺序的缓冲条数。</translation>
    </message>
    <message>
        <source>Raise it if neighbouring rows of the file are alike; lower it if rows are long and host memory is short. The usual 16,384 suits mixed files.</source>
        <translation>文件中相邻的数据相似时调高；单条很长而主机内存不足时调低。常用的 16384 适合混合的文件。</translation>
    </message>
    <message>
        <source>Host memory for that many rows.</source>
        <translation>主机内存须容纳这么多条。</translation>
    </message>
    <message>
        <source>The first step waits until the window is full.</source>
        <translation>第一步要等缓冲区填满。</translation>
    </message>
    <message>
        <source>A small window shuffles badly.</source>
        <translation>缓冲区小，打乱效果差。</translation>
    </message>
    <message>
        <source>Loader workers</source>
        <translation>加载进程数</translation>
    </message>
    <message>
        <source>Processes that make batches while the GPU computes, in LLaMA-Factory.</source>
        <translation>GPU 计算时负责准备批次的进程数，用于 LLaMA-Factory。</translation>
    </message>
    <message>
        <source>0 is enough for text that is encoded beforehand. Raise it to 2 to 4 for pictures, or when the GPU waits; lower it if host memory is short.</source>
        <translation>事先编码的文本用 0 即可。处理图像或 GPU 常等数据时调到 2 至 4；主机内存不足时调低。</translation>
    </message>
    <message>
        <source>Host memory for each process.</source>
        <translation>每个进程都占主机内存。</translation>
    </message>
    <message>
        <source>No effect for plain text.</source>
        <translation>对纯文本没有影响。</translation>
    </message>
    <message>
        <source>Our engine prepares the next batch on its own thread.</source>
        <translation>本机引擎用单独的线程准备下一批。</translation>
    </message>
    <message>
        <source>Batches ahead</source>
        <translation>预取批数</translation>
    </message>
    <message>
        <source>Batches that each loader worker prepares in advance. Needs at least one worker.</source>
        <translation>每个加载进程预先准备的批次数。至少需要一个加载进程。</translation>
    </message>
    <message>
        <source>Raise it if the GPU waits for data although workers are running; lower it, or leave it empty, if host memory is short.</source>
        <translation>有加载进程而 GPU 仍在等数据时调高；主机内存不足时调低或留空。</translation>
    </message>
    <message>
        <source>Host memory for the waiting batches.</source>
        <translation>等待中的批次占主机内存。</translation>
    </message>
    <message>
        <source>No effect unless loading is the bottleneck.</source>
        <translation>除非加载是瓶颈，否则不影响。</translation>
    </message>
    <message>
        <source>No effect on the results.</source>
        <translation>不影响结果。</translation>
    </message>
    <message>
        <source>Keep workers</source>
        <translation>保留加载进程</translation>
    </message>
    <message>
        <source>Keeps the loader&apos;s processes alive between epochs.</source>
        <translation>各轮之间保留加载进程。</translation>
    </message>
    <message>
        <source>Turn it on with workers and many short epochs. Leave it off when epochs are long or there are no workers.</source>
        <translation>有加载进程、且轮数多而每轮短时启用。每轮较长或没有加载进程时保持关闭。</translation>
    </message>
    <message>
        <source>Host memory stays in use.</source>
        <translation>主机内存一直被占用。</translation>
    </message>
    <message>
        <source>Saves a few seconds per epoch.</source>
        <translation>每轮节省几秒。</translation>
    </message>
    <message>
        <source>Our engine has no worker processes.</source>
        <translation>本机引擎没有加载进程。</translation>
    </message>
    <message>
        <source>Pinned memory</source>
        <translation>锁页内存</translation>
    </message>
    <message>
        <source>Puts batches into host memory from which the GPU can copy without waiting.</source>
        <translation>把批次放进锁页的主机内存，GPU 无须等待即可复制。</translation>
    </message>
    <message>
        <source>Keep it on. Turn it off if host memory is very short or if the system limits locked memory. Without a GPU it does nothing.</source>
        <translation>保持启用。主机内存很少，或系统限制锁页内存时关闭。没有 GPU 时不起作用。</translation>
    </message>
    <message>
        <source>A little locked host memory.</source>
        <translation>少量锁页的主机内存。</translation>
    </message>
    <message>
        <source>Copies overlap with computing.</source>
        <translation>复制与计算同时进行。</translation>
    </message>
    <message>
        <source>Our engine pins its own small buffers.</source>
        <translation>本机引擎自行锁定少量缓冲区。</translation>
    </message>
    <message>
        <source>Drop the last batch</source>
        <translation>丢弃最后一批</translation>
    </message>
    <message>
        <source>Leaves out the last batch of an epoch if it is smaller than the others.</source>
        <translation>每轮最后一批若小于其它批次，则丢弃。</translation>
    </message>
    <message>
        <source>Turn it on only when equal batch sizes matter, for example on several GPUs. Leave it off for small datasets, where each row counts.</source>
        <translation>只在批次大小必须一致时启用，例如多 GPU 训练。小数据集每条都重要，请保持关闭。</translation>
    </message>
    <message>
        <source>One step less per epoch at most.</source>
        <translation>每轮至多少一步。</translation>
    </message>
    <message>
        <source>Up to one batch of rows is skipped in each epoch.</source>
        <translation>每轮最多有一批数据被跳过。</translation>
    </message>
    <message>
        <source>Our engine trains on every row and weights the loss by tokens.</source>
        <translation>本机引擎训练每一条数据，并按 token 数对损失加权。</translation>
    </message>
    <message>
        <source>DeepSpeed</source>
        <translation>DeepSpeed</translation>
    </message>
    <message>
        <source>A DeepSpeed configuration, as a file or as JSON: shards optimizer (ZeRO 1), gradients (2) and weights (3) over several GPUs.</source>
        <translation>DeepSpeed 配置，可为文件或 JSON：把优化器状态（ZeRO 1）、梯度（2）和权重（3）切分到多块 GPU。</translation>
    </message>
    <message>
        <source>More communication, most of all with offload.</source>
        <translation>通信增多，启用卸载时最明显。</translation>
    </message>
    <message>
        <source>Same results up to rounding.</source>
        <translation>除舍入误差外，结果相同。</translation>
    </message>
    <message>
        <source>Our engine runs on one device; run the exported command on machines with DeepSpeed.</source>
        <translation>本机引擎只用一个设备；请在装有 DeepSpeed 的机器上运行导出的命令。</translation>
    </message>
    <message>
        <source>FSDP</source>
        <translation>FSDP</translation>
    </message>
    <message>
        <source>PyTorch&apos;s own sharding over several GPUs, as words: full_shard, shard_grad_op, no_shard, hybrid_shard, offload, auto_wrap.</source>
        <translation>PyTorch 自带的多 GPU 切分，用关键词指定：full_shard、shard_grad_op、no_shard、hybrid_shard、offload、auto_wrap。</translation>
    </message>
    <message>
        <source>Weights travel for each layer.</source>
        <translation>每一层的权重都要传输。</translation>
    </message>
    <message>
        <source>Our engine runs on one device; run the exported command on several.</source>
        <translation>本机引擎只用一个设备；请在多设备上运行导出的命令。</translation>
    </message>
    <message>
        <source>FSDP options</source>
        <translation>FSDP 选项</translation>
    </message>
    <message>
        <source>Options of FSDP as a JSON object or file: what is wrapped as one unit, how weights are fetched in advance.</source>
        <translation>FSDP 的选项，可为 JSON 对象或文件：哪些层包装成一个单元，权重如何预取。</translation>
    </message>
    <message>
        <source>Smaller units hold less at once.</source>
        <translation>单元越小，同时驻留的越少。</translation>
    </message>
    <message>
        <source>Fetching in advance hides communication.</source>
        <translation>预取可以掩盖通信耗时。</translation>
    </message>
    <message>
        <source>Process timeout</source>
        <translation>进程超时</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>秒</translation>
    </message>
    <message>
        <source>One process waits for nobody.</source>
        <translation>单进程不需要等待其它进程。</translation>
    </message>
    <message>
        <source>Below that of training at the same batch size.</source>
        <translation>批处理大小相同时，低于训练。</translation>
    </message>
    <message>
        <source>Each evaluation takes time.</source>
        <translation>每次评估都要花时间。</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>从不</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>训练步数</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>训练轮数</translation>
    </message>
    <message>
        <source>Short intervals on large sets slow the run much.</source>
        <translation>数据集大而间隔短，会明显拖慢训练。</translation>
    </message>
    <message>
        <source>No effect on the model.</source>
        <translation>不影响模型。</translation>
    </message>
    <message>
        <source>steps</source>
        <translation>步</translation>
    </message>
    <message>
        <source>Evaluation delay</source>
        <translation>评估延后</translation>
    </message>
    <message>
        <source>Epochs or steps before the first evaluation, counted as the strategy counts.</source>
        <translation>首次评估前等待的轮数或步数，单位与评估策略一致。</translation>
    </message>
    <message>
        <source>Saves the early evaluations.</source>
        <translation>省去早期的评估。</translation>
    </message>
    <message>
        <source>Our trainer evaluates from the first interval on.</source>
        <translation>本机引擎从第一个间隔起就评估。</translation>
    </message>
    <message>
        <source>Evaluation batch size</source>
        <translation>评估批处理大小</translation>
    </message>
    <message>
        <source>Samples evaluated at once on each device.</source>
        <translation>每个设备一次评估的样本数。</translation>
    </message>
    <message>
        <source>No gradients are kept, so larger batches fit than in training.</source>
        <translation>不保留梯度，因此批次可以比训练时大。</translation>
    </message>
    <message>
        <source>Larger is faster with short samples.</source>
        <translation>样本较短时，越大越快。</translation>
    </message>
    <message>
        <source>The loss is a mean over batches, so a short last batch weighs as much as a full one.</source>
        <translation>损失是各批次的平均，因此末尾不足的一批与完整的一批权重相同。</translation>
    </message>
    <message>
        <source>per device</source>
        <translation>每设备</translation>
    </message>
    <message>
        <source>Evaluate at the start</source>
        <translation>开始时评估</translation>
    </message>
    <message>
        <source>Measures the evaluation loss once before the first step.</source>
        <translation>第一步之前先测一次评估损失。</translation>
    </message>
    <message>
        <source>One more evaluation.</source>
        <translation>多一次评估。</translation>
    </message>
    <message>
        <source>No effect on the model; gives the curve its first point.</source>
        <translation>不影响模型；曲线由此有了起点。</translation>
    </message>
    <message>
        <source>Keep the best</source>
        <translation>保留最佳模型</translation>
    </message>
    <message>
        <source>Disk for the best checkpoint.</source>
        <translation>磁盘上多留一份最佳检查点。</translation>
    </message>
    <message>
        <source>One load at the end.</source>
        <translation>结束时多加载一次。</translation>
    </message>
    <message>
        <source>Protects from overfitting in the last epochs.</source>
        <translation>避免最后几轮过拟合。</translation>
    </message>
    <message>
        <source>Best by</source>
        <translation>最佳依据</translation>
    </message>
    <message>
        <source>The measure that decides which checkpoint is best. Empty means the evaluation loss.</source>
        <translation>用来判定最佳检查点的指标。留空表示评估损失。</translation>
    </message>
    <message>
        <source>A measure close to your goal picks a better checkpoint.</source>
        <translation>指标越贴近目标，选出的检查点越好。</translation>
    </message>
    <message>
        <source>Greater is better</source>
        <translation>越大越好</translation>
    </message>
    <message>
        <source>Whether a higher value of that measure is better. Empty means yes, unless its name ends in loss.</source>
        <translation>该指标是否越高越好。留空时视为越高越好，名称以 loss 结尾的除外。</translation>
    </message>
    <message>
        <source>Set wrongly, the worst checkpoint is kept.</source>
        <translation>设错会留下最差的检查点。</translation>
    </message>
    <message>
        <source>Early stopping</source>
        <translation>提前停止</translation>
    </message>
    <message>
        <source>Evaluations without improvement after which training ends. Empty means never.</source>
        <translation>连续多少次评估没有改善就结束训练。留空表示从不。</translation>
    </message>
    <message>
        <source>Saves the useless rest of a run.</source>
        <translation>省去训练后段的无用功。</translation>
    </message>
    <message>
        <source>Prevents overfitting; too small a number stops on noise.</source>
        <translation>防止过拟合；次数太少会因噪声而误停。</translation>
    </message>
    <message>
        <source>evaluations</source>
        <translation>次评估</translation>
    </message>
    <message>
        <source>Token accuracy</source>
        <translation>token 准确率</translation>
    </message>
    <message>
        <source>Adds to each evaluation the share of tokens that are predicted exactly.</source>
        <translation>每次评估增加一项：预测完全正确的 token 占比。</translation>
    </message>
    <message>
        <source>In LLaMA-Factory the predictions of the evaluation set.</source>
        <translation>LLaMA-Factory 会保留评估集的预测结果。</translation>
    </message>
    <message>
        <source>Slightly slower evaluation.</source>
        <translation>评估略慢。</translation>
    </message>
    <message>
        <source>Our evaluation measures the loss.</source>
        <translation>本机引擎的评估只测量损失。</translation>
    </message>
    <message>
        <source>Evaluate sets apart</source>
        <translation>分别评估各数据集</translation>
    </message>
    <message>
        <source>Measures each evaluation set on its own instead of all together.</source>
        <translation>各评估集分别测量，而不是合在一起。</translation>
    </message>
    <message>
        <source>No effect on the whole time.</source>
        <translation>不影响总时间。</translation>
    </message>
    <message>
        <source>Our evaluation joins the sets.</source>
        <translation>本机引擎把各评估集合在一起评估。</translation>
    </message>
    <message>
        <source>Evaluate</source>
        <translation>评估</translation>
    </message>
    <message>
        <source>Measures the evaluation loss after training, or alone in a file that does not train. An evaluation strategy switches it on.</source>
        <translation>训练结束后测量评估损失；不训练的配置则只做评估。选择评估策略后会自动启用。</translation>
    </message>
    <message>
        <source>Below that of training.</source>
        <translation>低于训练。</translation>
    </message>
    <message>
        <source>One pass over the evaluation rows.</source>
        <translation>评估数据完整跑一遍。</translation>
    </message>
    <message>
        <source>Lets the model answer every prompt of the evaluation set and saves the answers beside the right ones.</source>
        <translation>让模型回答评估集中的每个提示词，并把结果与标准答案一同保存。</translation>
    </message>
    <message>
        <source>The cache of each answer being written.</source>
        <translation>正在生成的每个回答都要占用缓存。</translation>
    </message>
    <message>
        <source>Writing answers is far slower than measuring the loss.</source>
        <translation>生成回答远慢于测量损失。</translation>
    </message>
    <message>
        <source>Generate while evaluating</source>
        <translation>评估时生成</translation>
    </message>
    <message>
        <source>Writes whole answers in evaluation and compares them by BLEU and ROUGE.</source>
        <translation>评估时生成完整的回答，用 BLEU 和 ROUGE 打分。</translation>
    </message>
    <message>
        <source>Far slower than the loss.</source>
        <translation>远慢于测量损失。</translation>
    </message>
    <message>
        <source>No effect on the model; shows real answers.</source>
        <translation>不影响模型；能看到真实的回答。</translation>
    </message>
    <message>
        <source>Generation length (trainer)</source>
        <translation>生成长度（训练器）</translation>
    </message>
    <message>
        <source>The trainer library&apos;s length limit for generated answers. LLaMA-Factory replaces it by the cutoff length.</source>
        <translation>训练库对生成长度的限制。LLaMA-Factory 会以截断长度取代它。</translation>
    </message>
    <message>
        <source>No effect: it is never used in practice.</source>
        <translation>不影响：实际上从不使用。</translation>
    </message>
    <message>
        <source>Not used: the maximum of new tokens decides, as in LLaMA-Factory.</source>
        <translation>不使用：与 LLaMA-Factory 一样，由最大生成长度决定。</translation>
    </message>
    <message>
        <source>Beams (trainer)</source>
        <translation>束数（训练器）</translation>
    </message>
    <message>
        <source>The trainer library&apos;s number of beams for generated answers. LLaMA-Factory overrides it.</source>
        <translation>训练库生成回答时的束数。LLaMA-Factory 会覆盖它。</translation>
    </message>
    <message>
        <source>Not used, as in LLaMA-Factory.</source>
        <translation>不使用，与 LLaMA-Factory 一样。</translation>
    </message>
    <message>
        <source>Evaluation beams</source>
        <translation>评估束数</translation>
    </message>
    <message>
        <source>Meant as the number of beams in evaluation. LLaMA-Factory reads it and then takes the number among the generation settings.</source>
        <translation>本意是评估时的束数。LLaMA-Factory 会读取它，但实际采用生成设置中的束数。</translation>
    </message>
    <message>
        <source>Leave it empty and use that number instead.</source>
        <translation>留空，改用生成设置中的束数。</translation>
    </message>
    <message>
        <source>Evaluate in bf16</source>
        <translation>用 bf16 评估</translation>
    </message>
    <message>
        <source>Turns the whole model to bf16 for evaluation alone.</source>
        <translation>只在评估时把整个模型转为 bf16。</translation>
    </message>
    <message>
        <source>Half of fp32.</source>
        <translation>为 fp32 的一半。</translation>
    </message>
    <message>
        <source>Faster than fp32.</source>
        <translation>比 fp32 快。</translation>
    </message>
    <message>
        <source>Slightly inexact losses that do not compare with others.</source>
        <translation>损失略有误差，不能与其它训练比较。</translation>
    </message>
    <message>
        <source>Our evaluation computes as training does.</source>
        <translation>本机引擎的评估与训练采用相同精度。</translation>
    </message>
    <message>
        <source>Evaluate in fp16</source>
        <translation>用 fp16 评估</translation>
    </message>
    <message>
        <source>Turns the whole model to fp16 for evaluation alone.</source>
        <translation>只在评估时把整个模型转为 fp16。</translation>
    </message>
    <message>
        <source>Inexact, and may overflow to infinite losses.</source>
        <translation>有误差，且可能溢出使损失变为无穷大。</translation>
    </message>
    <message>
        <source>Our export writes safetensors or GGUF; choose a quantised GGUF type instead.</source>
        <translation>本机引擎导出 safetensors 或 GGUF；请改选量化的 GGUF 类型。</translation>
    </message>
    <message>
        <source>Export folder</source>
        <translation>导出目录</translation>
    </message>
    <message>
        <source>The folder for the merged model. Needed for exporting.</source>
        <translation>存放合并后模型的文件夹。导出时必填。</translation>
    </message>
    <message>
        <source>Disk: two bytes per parameter in 16 bits.</source>
        <translation>磁盘空间：16 位时每个参数两字节。</translation>
    </message>
    <message>
        <source>As fast as the disk writes.</source>
        <translation>取决于磁盘写入速度。</translation>
    </message>
    <message>
        <source>The merged model answers like model and adapter together.</source>
        <translation>合并后的模型与“模型加适配器”回答一致。</translation>
    </message>
    <message>
        <source>The largest file of an exported model, in GB of 10^9 bytes; larger models are split.</source>
        <translation>导出模型的单个文件上限，单位为 GB（10^9 字节）；更大的模型会拆成多个文件。</translation>
    </message>
    <message>
        <source>Host memory for one file at a time.</source>
        <translation>主机内存同一时间只容纳一个文件。</translation>
    </message>
    <message>
        <source>No effect; the files belong together.</source>
        <translation>不影响；各文件合为一体。</translation>
    </message>
    <message>
        <source>GB</source>
        <translation>GB</translation>
    </message>
    <message>
        <source>Export device</source>
        <translation>导出设备</translation>
    </message>
    <message>
        <source>Where weights are merged: on the CPU, or on a GPU if there is one.</source>
        <translation>合并权重所用的设备：CPU，或在有 GPU 时用 GPU。</translation>
    </message>
    <message>
        <source>auto needs the model on the GPU.</source>
        <translation>auto 要求显存能容纳模型。</translation>
    </message>
    <message>
        <source>The disk usually decides.</source>
        <translation>速度通常取决于磁盘。</translation>
    </message>
    <message>
        <source>No effect beyond rounding.</source>
        <translation>除舍入误差外不影响。</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>Quantises the exported model with GPTQ to so few bits. Needs a dataset, and a model without adapters.</source>
        <translation>用 GPTQ 把导出的模型量化到指定比特数。需要数据集，且模型不能带适配器。</translation>
    </message>
    <message>
        <source>4 bits: a quarter of the files.</source>
        <translation>4 比特：文件大小为四分之一。</translation>
    </message>
    <message>
        <source>Takes hours for large models.</source>
        <translation>大模型要花几个小时。</translation>
    </message>
    <message>
        <source>4 bits lose little, 2 bits much.</source>
        <translation>4 比特损失很小，2 比特损失大。</translation>
    </message>
    <message>
        <source>A file of texts by which GPTQ measures its rounding error.</source>
        <translation>GPTQ 用来衡量舍入误差的文本文件。</translation>
    </message>
    <message>
        <source>Unsuitable texts lose more quality.</source>
        <translation>文本不合适会损失更多质量。</translation>
    </message>
    <message>
        <source>Grows with samples times length.</source>
        <translation>随样本数与长度的乘积增长。</translation>
    </message>
    <message>
        <source>In proportion to the samples, and GPTQ is slow already.</source>
        <translation>与样本数成正比，而 GPTQ 本来就慢。</translation>
    </message>
    <message>
        <source>Few samples fit badly to other texts.</source>
        <translation>样本太少，难以适应其它文本。</translation>
    </message>
    <message>
        <source>Tokens of each text that GPTQ looks at.</source>
        <translation>GPTQ 在每段文本中读取的 token 数。</translation>
    </message>
    <message>
        <source>In proportion to the length.</source>
        <translation>与长度成正比。</translation>
    </message>
    <message>
        <source>Legacy format</source>
        <translation>导出旧格式</translation>
    </message>
    <message>
        <source>Writes .bin files instead of safetensors. Current versions of the Python libraries ignore it.</source>
        <translation>写出 .bin 文件而不是 safetensors。新版 Python 库会忽略此项。</translation>
    </message>
    <message>
        <source>Loading is slower than with safetensors.</source>
        <translation>加载比 safetensors 慢。</translation>
    </message>
    <message>
        <source>No effect on the weights.</source>
        <translation>不影响权重。</translation>
    </message>
    <message>
        <source>Our export writes safetensors or GGUF only.</source>
        <translation>本机引擎只导出 safetensors 或 GGUF。</translation>
    </message>
    <message>
        <source>Uploads the exported model to the Hugging Face hub under this name.</source>
        <translation>以此名称把导出的模型上传到 Hugging Face Hub。</translation>
    </message>
    <message>
        <source>As fast as the network.</source>
        <translation>取决于网络速度。</translation>
    </message>
    <message>
        <source>Our engine opens no network connection.</source>
        <translation>本机引擎不连接网络。</translation>
    </message>
    <message>
        <source>Our engine uses the plain cross entropy.</source>
        <translation>本机引擎使用普通的交叉熵。</translation>
    </message>
    <message>
        <source>NEFTune alpha</source>
        <translation>NEFTune 噪声参数</translation>
    </message>
    <message>
        <source>Adds random noise of this strength to the embeddings while training; longer samples get less per value.</source>
        <translation>训练时给嵌入加入此强度的随机噪声；样本越长，每个值分到的噪声越小。</translation>
    </message>
    <message>
        <source>Try 5 for chat data of a few thousand rows. Lower it if facts suffer, raise it up to 15 if answers stay short copies. Leave it empty for exact tasks such as extraction or code.</source>
        <translation>几千条对话数据可试 5。事实出错增多时调低；回答仍然简短、照搬时调高，最多 15。信息抽取、代码等要求精确的任务请留空。</translation>
    </message>
    <message>
        <source>Answers become longer and less copied; facts may suffer.</source>
        <translation>回答更长、更少照搬；事实性可能下降。</translation>
    </message>
    <message>
        <source>LLaMA Pro</source>
        <translation>LLaMA Pro</translation>
    </message>
    <message>
        <source>Trains only the added layers of a model that was expanded with copied blocks.</source>
        <translation>只训练复制扩展后的模型中新增的层。</translation>
    </message>
    <message>
        <source>Turn it on after expanding a model, with the number of added layers as trainable layers. Leave it off for ordinary models. Not with full tuning.</source>
        <translation>扩展模型之后启用，并把可训练层数设为新增的层数。普通模型保持关闭。不能与全参数微调同用。</translation>
    </message>
    <message>
        <source>As the trained layers ask.</source>
        <translation>取决于所训练的层。</translation>
    </message>
    <message>
        <source>Fewer gradients than full tuning.</source>
        <translation>需要的梯度少于全参数微调。</translation>
    </message>
    <message>
        <source>Adds knowledge with little forgetting.</source>
        <translation>增加知识而很少遗忘。</translation>
    </message>
    <message>
        <source>Our engine trains every layer&apos;s adapter.</source>
        <translation>本机引擎会训练每一层的适配器。</translation>
    </message>
    <message>
        <source>DFT loss</source>
        <translation>DFT 损失</translation>
    </message>
    <message>
        <source>Multiplies the loss of each token by the probability that the model gives it.</source>
        <translation>每个 token 的损失乘以模型给它的概率。</translation>
    </message>
    <message>
        <source>Turn it on for data with answers far from what the model would say: tokens it finds absurd then count less. Leave it off for new facts. Use one special loss at a time.</source>
        <translation>数据中的回答与模型自己的说法相差很远时启用：模型认为离谱的 token 权重会降低。学习新事实时保持关闭。特殊损失一次只用一种。</translation>
    </message>
    <message>
        <source>Keeps more of the old abilities and learns rare facts more slowly.</source>
        <translation>更多地保留原有能力，罕见的事实学得较慢。</translation>
    </message>
    <message>
        <source>ASFT loss</source>
        <translation>ASFT 损失</translation>
    </message>
    <message>
        <source>The DFT loss plus a term that holds the model near its starting point.</source>
        <translation>DFT 损失再加一项，使模型不偏离起点。</translation>
    </message>
    <message>
        <source>Turn it on for small datasets on which the model must not drift; its weight has a setting of its own. Leave it off when memory is short.</source>
        <translation>数据集小、模型又不能偏离时启用；该项的权重另有设置。显存不足时保持关闭。</translation>
    </message>
    <message>
        <source>A second set of logits; under full tuning a second model.</source>
        <translation>多一份 logits；全参数微调时多一个模型。</translation>
    </message>
    <message>
        <source>One more forward pass.</source>
        <translation>多一次前向传播。</translation>
    </message>
    <message>
        <source>Drifts less than DFT alone.</source>
        <translation>比单用 DFT 偏离更少。</translation>
    </message>
    <message>
        <source>ASFT weight</source>
        <translation>ASFT 权重</translation>
    </message>
    <message>
        <source>The weight of the term that holds the model near its start.</source>
        <translation>使模型不偏离起点的那一项的权重。</translation>
    </message>
    <message>
        <source>0.1 is the usual value. Raise it if the model drifts from its old abilities; lower it if it learns too little of your data.</source>
        <translation>常用 0.1。模型偏离原有能力时调高；从数据中学到的太少时调低。</translation>
    </message>
    <message>
        <source>A balance between learning and keeping.</source>
        <translation>在学习与保留之间取得平衡。</translation>
    </message>
    <message>
        <source>EAFT loss</source>
        <translation>EAFT 损失</translation>
    </message>
    <message>
        <source>Weights each token by how unsure the model is about it, measured on its twenty likeliest tokens.</source>
        <translation>按模型对每个 token 的不确定程度加权，由概率最高的二十个 token 算出。</translation>
    </message>
    <message>
        <source>Turn it on for data that contradicts what the model firmly knows: those tokens then count less. Leave it off to correct confident mistakes.</source>
        <translation>数据与模型确信的知识相矛盾时启用：这些 token 的权重会降低。要纠正模型自信的错误时保持关闭。</translation>
    </message>
    <message>
        <source>A little for the likeliest tokens.</source>
        <translation>存放概率最高的 token，占用很少。</translation>
    </message>
    <message>
        <source>Slightly slower.</source>
        <translation>略慢。</translation>
    </message>
    <message>
        <source>Less forgetting; confident mistakes are corrected more slowly.</source>
        <translation>遗忘更少；自信的错误纠正得更慢。</translation>
    </message>
    <message>
        <source>EAFT exponent</source>
        <translation>EAFT 指数</translation>
    </message>
    <message>
        <source>How strongly uncertainty weights the tokens: 0 not at all, 1 in proportion.</source>
        <translation>不确定程度影响 token 权重的强度：0 为不影响，1 为成正比。</translation>
    </message>
    <message>
        <source>Keep 1.0. Lower it if the loss hardly falls; raise it to concentrate further on tokens the model is unsure of.</source>
        <translation>保持 1.0。损失几乎不下降时调低；想更集中于模型不确定的 token 时调高。</translation>
    </message>
    <message>
        <source>Higher values forget less and learn from fewer tokens.</source>
        <translation>值越高，遗忘越少，起作用的 token 也越少。</translation>
    </message>
    <message>
        <source>Count tokens</source>
        <translation>统计 token</translation>
    </message>
    <message>
        <source>Adds the number of tokens read so far to each log line, with or without padding, and the throughput with it.</source>
        <translation>每行日志加上已读取的 token 数（可选是否含填充）以及吞吐量。</translation>
    </message>
    <message>
        <source>Turn it on to compare runs by tokens instead of steps; LLaMA Board always does. Turn it off for a shorter log.</source>
        <translation>要按 token 而不是按步比较训练时启用；LLaMA Board 始终启用。想让日志简短则关闭。</translation>
    </message>
    <message>
        <source>No effect here; with several devices a small exchange per step.</source>
        <translation>这里不影响；多设备时每步有少量通信。</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
    <message>
        <source>All tokens</source>
        <translation>全部 token</translation>
    </message>
    <message>
        <source>Without padding</source>
        <translation>不含填充</translation>
    </message>
    <message>
        <source>Effective throughput</source>
        <translation>有效吞吐量</translation>
    </message>
    <message>
        <source>Adds the tokens per second without padding to the results of a run.</source>
        <translation>在训练结果中加上不含填充的每秒 token 数。</translation>
    </message>
    <message>
        <source>Turn it on in exported commands to compare settings fairly when samples are padded. Leave it off when packing fills every row.</source>
        <translation>样本带填充而要公平比较设置时，在导出的命令中启用。打包填满每一条时保持关闭。</translation>
    </message>
    <message>
        <source>A pass over the lengths at the end of the run.</source>
        <translation>训练结束时统计一遍长度。</translation>
    </message>
    <message>
        <source>Our engine measures real tokens per second always and pads nothing.</source>
        <translation>本机引擎始终统计真实的每秒 token 数，且不做填充。</translation>
    </message>
    <message>
        <source>Trainable layers</source>
        <translation>可训练层数</translation>
    </message>
    <message>
        <source>About 16 bytes per trained parameter.</source>
        <translation>每个可训练参数约 16 字节。</translation>
    </message>
    <message>
        <source>Backward stops at the first trained layer, so few last layers are fast.</source>
        <translation>反向传播到第一个训练的层为止，因此只训练末尾几层很快。</translation>
    </message>
    <message>
        <source>The last layers change style and format; early layers touch everything.</source>
        <translation>末尾的层改变风格和格式；靠前的层影响一切。</translation>
    </message>
    <message>
        <source>layers</source>
        <translation>层</translation>
    </message>
    <message>
        <source>Trainable modules</source>
        <translation>可训练模块</translation>
    </message>
    <message>
        <source>Which parts of the chosen layers are trained, separated by commas: all, or names such as mlp or self_attn.</source>
        <translation>所选层中训练哪些部分，用逗号分隔：all，或 mlp、self_attn 等名称。</translation>
    </message>
    <message>
        <source>In proportion to the chosen parts.</source>
        <translation>与所选部分成正比。</translation>
    </message>
    <message>
        <source>Fewer parts, fewer weight gradients.</source>
        <translation>部分越少，权重梯度越少。</translation>
    </message>
    <message>
        <source>Extra modules</source>
        <translation>额外模块</translation>
    </message>
    <message>
        <source>Parts outside the layers to train as well, separated by commas: embed_tokens, norm, lm_head.</source>
        <translation>各层之外还要训练的部分，用逗号分隔：embed_tokens、norm、lm_head。</translation>
    </message>
    <message>
        <source>An embedding table of a 7B model takes over 8 GB with its optimizer state.</source>
        <translation>7B 模型的一张嵌入表连同优化器状态超过 8 GB。</translation>
    </message>
    <message>
        <source>Needed for new tokens; risky without.</source>
        <translation>新增 token 时需要；否则有风险。</translation>
    </message>
    <message>
        <source>Maximum new tokens</source>
        <translation>最大生成长度</translation>
    </message>
    <message>
        <source>The longest answer. Above 0 it replaces the maximum length.</source>
        <translation>回答的最大长度。大于 0 时取代最大长度设置。</translation>
    </message>
    <message>
        <source>The cache grows with each token: 57 KB per token for Qwen2.5-7B.</source>
        <translation>缓存随每个 token 增长：Qwen2.5-7B 每个 token 57 KB。</translation>
    </message>
    <message>
        <source>Time grows with the length of the answers.</source>
        <translation>时间随回答长度增长。</translation>
    </message>
    <message>
        <source>Too small cuts answers off.</source>
        <translation>太小会截断回答。</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>采样</translation>
    </message>
    <message>
        <source>Draws each token by its probability instead of always taking the likeliest.</source>
        <translation>按概率抽取每个 token，而不是总取概率最高的。</translation>
    </message>
    <message>
        <source>Off is repeatable and may loop; on is livelier.</source>
        <translation>关闭时结果可复现，但可能陷入重复；启用时更生动。</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>温度系数</translation>
    </message>
    <message>
        <source>Flattens (above 1) or sharpens (below 1) the probabilities before a token is drawn. 0 always takes the likeliest.</source>
        <translation>抽取 token 前把概率分布拉平（大于 1）或变尖（小于 1）。0 表示总取概率最高的。</translation>
    </message>
    <message>
        <source>High values invent more.</source>
        <translation>值高时编造更多。</translation>
    </message>
    <message>
        <source>Top-p</source>
        <translation>Top-p</translation>
    </message>
    <message>
        <source>Draws only from the likeliest tokens that together reach this probability.</source>
        <translation>只从累计概率达到此值的最可能的 token 中抽取。</translation>
    </message>
    <message>
        <source>Cuts the unlikely tail; 1 cuts nothing.</source>
        <translation>去掉概率低的尾部；1 表示不去掉。</translation>
    </message>
    <message>
        <source>Top-k</source>
        <translation>Top-k</translation>
    </message>
    <message>
        <source>Draws only from this many of the likeliest tokens. 0 switches it off.</source>
        <translation>只从概率最高的这么多个 token 中抽取。0 表示不限制。</translation>
    </message>
    <message>
        <source>Small values are safe and repetitive.</source>
        <translation>值小则稳妥而重复。</translation>
    </message>
    <message>
        <source>Repetition penalty</source>
        <translation>重复惩罚</translation>
    </message>
    <message>
        <source>Makes tokens that occurred already less likely. 1 switches it off.</source>
        <translation>降低已出现过的 token 的概率。1 表示不惩罚。</translation>
    </message>
    <message>
        <source>Less repetition, at the price of odd words.</source>
        <translation>重复减少，代价是用词可能怪异。</translation>
    </message>
    <message>
        <source>Length penalty</source>
        <translation>长度惩罚</translation>
    </message>
    <message>
        <source>Favours long (above 0) or short (below 0) answers in beam search. Without beams it does nothing.</source>
        <translation>束搜索中偏向较长（大于 0）或较短（小于 0）的回答。不用束搜索时不起作用。</translation>
    </message>
    <message>
        <source>No effect without beam search.</source>
        <translation>不用束搜索时不影响。</translation>
    </message>
    <message>
        <source>Only beam search reads it.</source>
        <translation>只用于束搜索。</translation>
    </message>
    <message>
        <source>Beams</source>
        <translation>束数</translation>
    </message>
    <message>
        <source>Partial answers that are followed at once in beam search; 1 means none.</source>
        <translation>束搜索中同时保留的候选回答数；1 表示不用束搜索。</translation>
    </message>
    <message>
        <source>One cache per beam.</source>
        <translation>每束一份缓存。</translation>
    </message>
    <message>
        <source>In proportion to the beams.</source>
        <translation>与束数成正比。</translation>
    </message>
    <message>
        <source>Likelier answers, which are often dull.</source>
        <translation>回答概率更高，但往往平淡。</translation>
    </message>
    <message>
        <source>Our generator follows one answer; it has no beam search.</source>
        <translation>本机引擎一次只生成一个回答，没有束搜索。</translation>
    </message>
    <message>
        <source>Maximum length</source>
        <translation>最大长度</translation>
    </message>
    <message>
        <source>The longest prompt and answer together. Used only if the maximum of new tokens is 0.</source>
        <translation>提示词与回答的总长上限。只在最大生成长度为 0 时使用。</translation>
    </message>
    <message>
        <source>The cache grows with each token.</source>
        <translation>缓存随每个 token 增长。</translation>
    </message>
    <message>
        <source>Time grows with the length.</source>
        <translation>时间随长度增长。</translation>
    </message>
    <message>
        <source>Leaves control tokens such as end marks out of the shown answer.</source>
        <translation>显示回答时略去结束标记等控制 token。</translation>
    </message>
    <message>
        <source>No effect on what is generated.</source>
        <translation>不影响生成的内容。</translation>
    </message>
    <message>
        <source>Cache keys and values</source>
        <translation>KV 缓存</translation>
    </message>
    <message>
        <source>Keeps what attention has computed for earlier tokens while an answer is written.</source>
        <translation>生成回答时，保留注意力为先前 token 算出的结果。</translation>
    </message>
    <message>
        <source>57 KB per token for Qwen2.5-7B.</source>
        <translation>Qwen2.5-7B 每个 token 57 KB。</translation>
    </message>
    <message>
        <source>Without it each token reads the whole text again.</source>
        <translation>没有缓存时，每个 token 都要重读全文。</translation>
    </message>
    <message>
        <source>Same answers.</source>
        <translation>回答相同。</translation>
    </message>
    <message>
        <source>Our generator always keeps the cache.</source>
        <translation>本机引擎始终保留缓存。</translation>
    </message>
    <message>
        <source>Inference engine</source>
        <translation>推理引擎</translation>
    </message>
    <message>
        <source>The program that generates answers in LLaMA-Factory&apos;s chat and API. Training needs huggingface.</source>
        <translation>LLaMA-Factory 的对话和 API 用来生成回答的程序。训练须用 huggingface。</translation>
    </message>
    <message>
        <source>Servers reserve most of the GPU.</source>
        <translation>推理服务会预占大部分显存。</translation>
    </message>
    <message>
        <source>Servers answer many requests at once.</source>
        <translation>推理服务可同时回答许多请求。</translation>
    </message>
    <message>
        <source>Nearly the same answers.</source>
        <translation>回答几乎相同。</translation>
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
        <translation>本机引擎自己生成回答。</translation>
    </message>
    <message>
        <source>SGLang</source>
        <translation>SGLang</translation>
    </message>
    <message>
        <source>Inference data type</source>
        <translation>推理数据类型</translation>
    </message>
    <message>
        <source>The number type of the weights for chat and export. auto keeps that of the model; fp32 models are exported in bf16.</source>
        <translation>对话和导出时权重的数值类型。auto 沿用模型的类型；fp32 模型以 bf16 导出。</translation>
    </message>
    <message>
        <source>Two bytes per weight, four for float32.</source>
        <translation>每个权重两字节，float32 为四字节。</translation>
    </message>
    <message>
        <source>16-bit types are faster on a GPU.</source>
        <translation>16 位类型在 GPU 上更快。</translation>
    </message>
    <message>
        <source>bfloat16 is what most models were made in.</source>
        <translation>多数模型以 bfloat16 训练而成。</translation>
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
        <translation>本机引擎保持模型的词表不变。</translation>
    </message>
    <message>
        <source>Our planner decides per layer what to keep, from the free memory.</source>
        <translation>本机引擎按可用内存逐层决定保留哪些激活值。</translation>
    </message>
    <message>
        <source>Model cache</source>
        <translation>模型缓存</translation>
    </message>
    <message>
        <source>Folder in which models are kept that are named by their hub id. Empty means the usual Hugging Face cache in the home folder.</source>
        <translation>存放按 Hub 名称指定的模型的文件夹。留空表示用户主目录下常用的 Hugging Face 缓存。</translation>
    </message>
    <message>
        <source>Set it when models lie on another disk or are shared with other programs. Leave it empty for models given as a folder or file.</source>
        <translation>模型放在其它磁盘，或与其它程序共用时设置。直接用文件夹或文件指定模型时留空。</translation>
    </message>
    <message>
        <source>Loading is as fast as that disk.</source>
        <translation>加载速度取决于该磁盘。</translation>
    </message>
    <message>
        <source>No effect; it only says where models are.</source>
        <translation>不影响，只说明模型的位置。</translation>
    </message>
    <message>
        <source>Our engine looks here for a model named by its hub id and downloads nothing.</source>
        <translation>按 Hub 名称指定的模型，本机引擎从这里查找，不会下载。</translation>
    </message>
    <message>
        <source>Model revision</source>
        <translation>模型版本</translation>
    </message>
    <message>
        <source>Branch, tag or commit of a model on the hub. A folder or file on disk ignores it.</source>
        <translation>模型在 Hub 上的分支、标签或提交。使用本地文件夹或文件时忽略。</translation>
    </message>
    <message>
        <source>Name a commit when results must be repeatable after the authors update their model. Keep main to follow their latest version.</source>
        <translation>模型作者更新后仍要结果可复现时，指定某次提交。想跟随最新版本则保持 main。</translation>
    </message>
    <message>
        <source>Only as far as the revisions differ.</source>
        <translation>只取决于各版本之间的差异。</translation>
    </message>
    <message>
        <source>Selects the snapshot in the local cache; nothing is downloaded.</source>
        <translation>用于选择本地缓存中的快照，不会下载。</translation>
    </message>
    <message>
        <source>Adapter subfolder</source>
        <translation>适配器子目录</translation>
    </message>
    <message>
        <source>Subfolder of the adapter path in which the adapter files lie, for repositories that hold several adapters.</source>
        <translation>适配器路径中存放适配器文件的子目录，用于含多个适配器的仓库。</translation>
    </message>
    <message>
        <source>Leave it empty for an ordinary output folder, whose files lie at its top. Fill it in for a repository with one folder per adapter.</source>
        <translation>普通的输出目录，文件就在最上层，请留空。一个仓库按目录存放多个适配器时填写。</translation>
    </message>
    <message>
        <source>No effect; it only says where the files are.</source>
        <translation>不影响，只说明文件的位置。</translation>
    </message>
    <message>
        <source>Give the whole path in the adapter setting instead.</source>
        <translation>请直接在适配器设置中填写完整路径。</translation>
    </message>
    <message>
        <source>Fast tokenizer</source>
        <translation>快速分词器</translation>
    </message>
    <message>
        <source>Uses the compiled tokenizer in Python instead of the one written in Python.</source>
        <translation>在 Python 中使用编译好的分词器，而不是纯 Python 的实现。</translation>
    </message>
    <message>
        <source>Keep it on. Turn it off only for a model whose fast tokenizer is known to be faulty, and compare the tokens of a few rows.</source>
        <translation>保持启用。只有已知模型的快速分词器有问题时才关闭，并比较几条数据的 token。</translation>
    </message>
    <message>
        <source>Off makes encoding a dataset many times slower.</source>
        <translation>关闭会使数据集编码慢很多倍。</translation>
    </message>
    <message>
        <source>Both should give the same tokens.</source>
        <translation>两者应得出相同的 token。</translation>
    </message>
    <message>
        <source>Our tokenizer is native and always fast.</source>
        <translation>本机引擎的分词器是原生实现，始终很快。</translation>
    </message>
    <message>
        <source>Split special tokens</source>
        <translation>拆分特殊 token</translation>
    </message>
    <message>
        <source>Reads marks such as &lt;|im_end|&gt; inside your texts as ordinary characters instead of control tokens.</source>
        <translation>把文本中的 &lt;|im_end|&gt; 等标记当作普通字符，而不是控制 token。</translation>
    </message>
    <message>
        <source>Turn it on if strangers wrote the data and must not be able to end a turn with such marks. Leave it off if your texts contain marks on purpose.</source>
        <translation>数据由陌生人编写、不应允许其用这类标记结束一轮对话时启用。文本有意包含标记时保持关闭。</translation>
    </message>
    <message>
        <source>A few more tokens where marks occur.</source>
        <translation>有标记的地方多几个 token。</translation>
    </message>
    <message>
        <source>Off is what the model saw in its own training.</source>
        <translation>关闭与模型自身训练时一致。</translation>
    </message>
    <message>
        <source>Resize token embeddings</source>
        <translation>更改词表大小</translation>
    </message>
    <message>
        <source>Enlarges the embedding tables when the tokenizer knows more tokens than the model has rows.</source>
        <translation>分词器的 token 数超过模型的行数时，扩大嵌入表。</translation>
    </message>
    <message>
        <source>Turn it on after adding tokens; leave it off otherwise. Under LoRA both embedding tables are then trained in full and saved with the adapter. Not with quantisation.</source>
        <translation>添加 token 后启用，否则保持关闭。此时 LoRA 会完整训练两张嵌入表，并与适配器一同保存。不能与量化同用。</translation>
    </message>
    <message>
        <source>Two full tables with optimizer state: about 17 GB for a 7B model with 152,000 tokens.</source>
        <translation>两张完整的表加优化器状态：词表 15.2 万的 7B 模型约 17 GB。</translation>
    </message>
    <message>
        <source>Slower, as the tables are updated in every step.</source>
        <translation>较慢，因为每步都要更新两张表。</translation>
    </message>
    <message>
        <source>New rows start near the mean of the old ones and need data.</source>
        <translation>新的行从旧行的均值附近开始，需要数据来训练。</translation>
    </message>
    <message>
        <source>Extra tokens</source>
        <translation>额外 token</translation>
    </message>
    <message>
        <source>New ordinary tokens for the tokenizer, separated by commas. They switch resizing of the embeddings on.</source>
        <translation>分词器新增的普通 token，用逗号分隔。会自动启用更改词表大小。</translation>
    </message>
    <message>
        <source>Add a string only if it is frequent and is cut into many pieces. Leave it empty for rare words: each token needs hundreds of examples to gain a meaning.</source>
        <translation>只添加出现频繁、又被切成许多片的字符串。少见的词请留空：每个 token 需要几百个例子才能学会含义。</translation>
    </message>
    <message>
        <source>One embedding row each, and under LoRA the whole tables become trainable.</source>
        <translation>每个 token 一行嵌入；LoRA 下整张表都要训练。</translation>
    </message>
    <message>
        <source>Shorter sequences where they occur.</source>
        <translation>出现的地方序列变短。</translation>
    </message>
    <message>
        <source>Poor until they have been seen often.</source>
        <translation>见到的次数足够之前效果较差。</translation>
    </message>
    <message>
        <source>Extra special tokens</source>
        <translation>额外特殊 token</translation>
    </message>
    <message>
        <source>New control tokens, separated by commas, for markers that must never be split and are left out of decoded text.</source>
        <translation>新增的控制 token，用逗号分隔；用作不可拆分、解码后不显示的标记。</translation>
    </message>
    <message>
        <source>Use them for markers of your own format, with as few as you need. Leave it empty for a common chat format: the template brings its markers.</source>
        <translation>用于自定义格式的标记，尽量少加。常见的对话格式请留空：模板自带标记。</translation>
    </message>
    <message>
        <source>They start without a meaning and need many examples.</source>
        <translation>起初没有含义，需要许多例子。</translation>
    </message>
    <message>
        <source>Special token file</source>
        <translation>特殊 token 文件</translation>
    </message>
    <message>
        <source>A YAML file that maps new special tokens to a description of each. It replaces the list of extra special tokens.</source>
        <translation>YAML 文件，给出每个新的特殊 token 及其描述。会取代额外特殊 token 的列表。</translation>
    </message>
    <message>
        <source>Use it together with the start from descriptions, so that new tokens begin with a meaning. Leave it empty if a plain list will do.</source>
        <translation>与按描述初始化配合使用，使新 token 一开始就有含义。只需普通列表时留空。</translation>
    </message>
    <message>
        <source>As for extra special tokens.</source>
        <translation>与额外特殊 token 相同。</translation>
    </message>
    <message>
        <source>A clear description gives a token a better start than noise.</source>
        <translation>清楚的描述比噪声更适合作起点。</translation>
    </message>
    <message>
        <source>Initialise new tokens</source>
        <translation>新 token 初始化</translation>
    </message>
    <message>
        <source>How the rows of new tokens are filled: around the mean of all rows, from the mean of the description&apos;s tokens, or that with noise.</source>
        <translation>新 token 的行如何填充：所有行的均值附近、描述中各 token 的均值，或后者加噪声。</translation>
    </message>
    <message>
        <source>Take desc_init when you have a file of descriptions, the form with noise if several descriptions are alike. Without a file all choices fall back to noise_init.</source>
        <translation>有描述文件时选 desc_init；多个描述相近时选加噪声的方式。没有文件时一律退回 noise_init。</translation>
    </message>
    <message>
        <source>A meaningful start needs fewer examples.</source>
        <translation>有含义的起点需要的例子更少。</translation>
    </message>
    <message>
        <source>Noise around the mean</source>
        <translation>均值加噪声</translation>
    </message>
    <message>
        <source>From the description</source>
        <translation>按描述</translation>
    </message>
    <message>
        <source>From the description, with noise</source>
        <translation>按描述加噪声</translation>
    </message>
    <message>
        <source>Disable gradient checkpointing</source>
        <translation>禁用梯度检查点</translation>
    </message>
    <message>
        <source>Keeps all activations in LLaMA-Factory instead of computing them again in the backward pass.</source>
        <translation>让 LLaMA-Factory 保留全部激活值，而不在反向传播时重算。</translation>
    </message>
    <message>
        <source>Turn it on in exported commands only if much memory is free. Leave it off for long samples or large batches.</source>
        <translation>只有显存很充裕时才在导出的命令中启用。样本长或批次大时保持关闭。</translation>
    </message>
    <message>
        <source>In LLaMA-Factory about 1.6 GB more per layer for 4,096 tokens of an 8B model.</source>
        <translation>在 LLaMA-Factory 中，8B 模型、4096 个 token 时每层约多 1.6 GB。</translation>
    </message>
    <message>
        <source>Saves one forward pass, a quarter to a third of a step.</source>
        <translation>省去一次前向传播，即每步的四分之一到三分之一。</translation>
    </message>
    <message>
        <source>Same results.</source>
        <translation>结果相同。</translation>
    </message>
    <message>
        <source>Gradient checkpointing (trainer)</source>
        <translation>梯度检查点（训练器）</translation>
    </message>
    <message>
        <source>The trainer library&apos;s own switch for computing activations again. LLaMA-Factory has its own, which is on unless disabled.</source>
        <translation>训练库自带的激活值重算开关。LLaMA-Factory 有自己的开关，默认启用。</translation>
    </message>
    <message>
        <source>Leave it off and use the other switch; turn it on only to keep a file as it was written for another trainer.</source>
        <translation>保持关闭，使用另一个开关；只在要原样保留为其它训练器写的配置时启用。</translation>
    </message>
    <message>
        <source>No effect beside LLaMA-Factory&apos;s own switch.</source>
        <translation>有 LLaMA-Factory 自己的开关时不影响。</translation>
    </message>
    <message>
        <source>No effect beside it.</source>
        <translation>有该开关时不影响。</translation>
    </message>
    <message>
        <source>Checkpointing options</source>
        <translation>梯度检查点选项</translation>
    </message>
    <message>
        <source>Options of the trainer library&apos;s gradient checkpointing, as a JSON object, for example {&quot;use_reentrant&quot;: false}.</source>
        <translation>训练库梯度检查点的选项，JSON 对象，例如 {&quot;use_reentrant&quot;: false}。</translation>
    </message>
    <message>
        <source>Leave it empty: LLaMA-Factory has a switch of its own for the only common option, and that one decides.</source>
        <translation>留空：唯一常用的选项在 LLaMA-Factory 中另有开关，并以它为准。</translation>
    </message>
    <message>
        <source>No effect; activations computed again are the same.</source>
        <translation>不影响；重算的激活值完全相同。</translation>
    </message>
    <message>
        <source>Reentrant checkpointing</source>
        <translation>可重入检查点</translation>
    </message>
    <message>
        <source>Which of PyTorch&apos;s two ways of computing activations again LLaMA-Factory uses.</source>
        <translation>PyTorch 有两种激活值重算方式，此项决定 LLaMA-Factory 用哪一种。</translation>
    </message>
    <message>
        <source>Keep it on. Turn it off in exported commands if training on several GPUs reports a parameter that was marked ready twice.</source>
        <translation>保持启用。多 GPU 训练报告某个参数被重复标记为就绪时，在导出的命令中关闭。</translation>
    </message>
    <message>
        <source>Nearly the same.</source>
        <translation>几乎相同。</translation>
    </message>
    <message>
        <source>Our engine has one way of its own and reads no hint here.</source>
        <translation>本机引擎只有自己的方式，不读取此项。</translation>
    </message>
    <message>
        <source>Unsloth checkpointing</source>
        <translation>Unsloth 检查点</translation>
    </message>
    <message>
        <source>Stores the saved layer inputs of LLaMA-Factory in host memory, with Unsloth&apos;s code.</source>
        <translation>用 Unsloth 的代码把 LLaMA-Factory 保留的层输入存放到主机内存。</translation>
    </message>
    <message>
        <source>Turn it on in exported commands when long samples nearly fit. Leave it off when memory suffices, or when gradient checkpointing is disabled.</source>
        <translation>长样本只差一点就放得下时，在导出的命令中启用。显存充足，或已禁用梯度检查点时保持关闭。</translation>
    </message>
    <message>
        <source>In LLaMA-Factory frees 0.8 GB of the GPU for 4,096 tokens of a 7B model.</source>
        <translation>在 LLaMA-Factory 中，7B 模型、4096 个 token 时省 0.8 GB 显存。</translation>
    </message>
    <message>
        <source>A little slower: layer inputs travel to host memory and back.</source>
        <translation>略慢：层输入要在主机内存之间往返。</translation>
    </message>
    <message>
        <source>Our planner moves layer inputs to host memory by itself when that is what makes a run fit.</source>
        <translation>需要靠它才放得下时，本机引擎会自行把层输入移到主机内存。</translation>
    </message>
    <message>
        <source>Norms in fp32</source>
        <translation>归一化层用 fp32</translation>
    </message>
    <message>
        <source>Turns the weights of norm layers into fp32 before training.</source>
        <translation>训练前把归一化层的权重转为 fp32。</translation>
    </message>
    <message>
        <source>Turn it on together with quantised weights, or when a bf16 loss jumps. Leave it off for plain LoRA.</source>
        <translation>与量化权重配合时，或 bf16 下损失跳动时启用。普通 LoRA 保持关闭。</translation>
    </message>
    <message>
        <source>A few MB.</source>
        <translation>几 MB。</translation>
    </message>
    <message>
        <source>Can steady the training of deep or quantised models.</source>
        <translation>可使深层模型或量化模型的训练更稳定。</translation>
    </message>
    <message>
        <source>Our engine keeps each frozen weight in its own type.</source>
        <translation>本机引擎保持每个冻结权重的原有类型。</translation>
    </message>
    <message>
        <source>Logits in fp32</source>
        <translation>logits 用 fp32</translation>
    </message>
    <message>
        <source>Turns the output of the last layer into fp32 in LLaMA-Factory.</source>
        <translation>在 LLaMA-Factory 中把最后一层的输出转为 fp32。</translation>
    </message>
    <message>
        <source>Leave it off: the loss there is computed in fp32 in any case. Turn it on only for code that reads the logits itself.</source>
        <translation>保持关闭：损失本来就以 fp32 计算。只有代码要直接读取 logits 时才启用。</translation>
    </message>
    <message>
        <source>In LLaMA-Factory one more copy of the logits, a large item with a large vocabulary.</source>
        <translation>在 LLaMA-Factory 中多一份 logits，词表大时占用可观。</translation>
    </message>
    <message>
        <source>No effect on the usual loss.</source>
        <translation>不影响通常的损失。</translation>
    </message>
    <message>
        <source>Our loss always reads logits as fp32, a few rows at a time.</source>
        <translation>本机引擎计算损失时始终以 fp32 读取 logits，每次只取几行。</translation>
    </message>
    <message>
        <source>Shifted sparse attention</source>
        <translation>S² 注意力</translation>
    </message>
    <message>
        <source>Splits long inputs into groups that attend only to themselves, shifted in half of the heads, as in LongLoRA. Llama models only.</source>
        <translation>把长输入分成只关注自身的组，一半的注意力头错开半组，即 LongLoRA 的方法。仅限 Llama 模型。</translation>
    </message>
    <message>
        <source>Turn it on in exported commands for very long inputs with little compute, off for inputs that fit the context. Answers use full attention. Not with PPO.</source>
        <translation>输入很长而算力有限时，在导出的命令中启用；输入放得进上下文时关闭。生成回答时用完整注意力。不能与 PPO 同用。</translation>
    </message>
    <message>
        <source>Less for attention on long inputs.</source>
        <translation>长输入的注意力占用更少。</translation>
    </message>
    <message>
        <source>Attention cost grows linearly with length.</source>
        <translation>注意力的开销随长度线性增长。</translation>
    </message>
    <message>
        <source>An approximation while training.</source>
        <translation>训练时是一种近似。</translation>
    </message>
    <message>
        <source>Our engine always attends to the whole sample.</source>
        <translation>本机引擎始终关注整个样本。</translation>
    </message>
    <message>
        <source>Router loss weight</source>
        <translation>路由损失权重</translation>
    </message>
    <message>
        <source>Weight of the extra loss that spreads tokens evenly over the experts of a mixture model. Empty keeps the model&apos;s own.</source>
        <translation>混合专家模型中，使 token 均匀分配给各专家的附加损失的权重。留空沿用模型自己的值。</translation>
    </message>
    <message>
        <source>Raise it, for example to 0.001, if a few experts take nearly all tokens; lower it if the main loss stalls. Leave it empty for models without experts.</source>
        <translation>少数专家占去几乎全部 token 时调高，例如 0.001；主损失停滞时调低。没有专家的模型留空。</translation>
    </message>
    <message>
        <source>Balanced experts use the whole model; too high a weight disturbs the main loss.</source>
        <translation>专家均衡才能用上整个模型；权重过高会干扰主损失。</translation>
    </message>
    <message>
        <source>Our engine trains adapters with the router left as it is.</source>
        <translation>本机引擎训练适配器时不改动路由。</translation>
    </message>
    <message>
        <source>Train from scratch</source>
        <translation>从头训练</translation>
    </message>
    <message>
        <source>Starts from random weights with the architecture of the given model instead of its trained weights.</source>
        <translation>只用给定模型的架构，从随机权重开始，而不用其训练好的权重。</translation>
    </message>
    <message>
        <source>Turn it on only for tiny models and experiments: a useful language model needs billions of tokens. Leave it off to tune. It goes with full tuning and plain text.</source>
        <translation>只为极小的模型和实验启用：可用的语言模型需要数十亿个 token。微调时保持关闭。须配合全参数微调和纯文本。</translation>
    </message>
    <message>
        <source>As full tuning: about 16 bytes per parameter.</source>
        <translation>与全参数微调相同：每个参数约 16 字节。</translation>
    </message>
    <message>
        <source>As full tuning, over far more data.</source>
        <translation>与全参数微调相同，但数据多得多。</translation>
    </message>
    <message>
        <source>The model knows nothing at the start.</source>
        <translation>模型一开始什么都不会。</translation>
    </message>
    <message>
        <source>Our engine tunes trained models.</source>
        <translation>本机引擎只微调训练好的模型。</translation>
    </message>
    <message>
        <source>Our engine does not train OFT rotations.</source>
        <translation>本机引擎不训练 OFT 旋转。</translation>
    </message>
    <message>
        <source>Our engine starts adapters at zero effect.</source>
        <translation>本机引擎的适配器从零效果开始。</translation>
    </message>
    <message>
        <source>LoRA rank</source>
        <translation>LoRA 秩</translation>
    </message>
    <message>
        <source>The inner width of the two small matrices beside each tuned weight: how much change they can express.</source>
        <translation>每个微调权重旁两个小矩阵的内部宽度，决定能表达多大的改变。</translation>
    </message>
    <message>
        <source>Higher is more flexible and overfits sooner.</source>
        <translation>越高越灵活，也越早过拟合。</translation>
    </message>
    <message>
        <source>LoRA alpha</source>
        <translation>LoRA 缩放系数</translation>
    </message>
    <message>
        <source>The strength of the adapter: its output is multiplied by alpha divided by rank. Empty means twice the rank.</source>
        <translation>适配器的强度：其输出乘以缩放系数除以秩。留空为秩的两倍。</translation>
    </message>
    <message>
        <source>Too high makes training jump; too low learns slowly.</source>
        <translation>过高使训练跳动，过低学得慢。</translation>
    </message>
    <message>
        <source>LoRA dropout</source>
        <translation>LoRA 随机丢弃</translation>
    </message>
    <message>
        <source>The share of inputs that are set to zero before the adapter while training.</source>
        <translation>训练时适配器的输入中被置零的比例。</translation>
    </message>
    <message>
        <source>One more saved input per adapter.</source>
        <translation>每个适配器多保存一份输入。</translation>
    </message>
    <message>
        <source>Reduces overfitting; too much slows learning.</source>
        <translation>减轻过拟合；过多会拖慢学习。</translation>
    </message>
    <message>
        <source>The linear layers that get an adapter, by name and separated by commas. all means every linear layer except the output layer.</source>
        <translation>加适配器的线性层名称，用逗号分隔。all 表示除输出层外的所有线性层。</translation>
    </message>
    <message>
        <source>q_proj,v_proj needs about an eighth of the adapter parameters of all.</source>
        <translation>q_proj,v_proj 的适配器参数约为 all 的八分之一。</translation>
    </message>
    <message>
        <source>Fewer targets, slightly faster steps.</source>
        <translation>作用模块越少，每步略快。</translation>
    </message>
    <message>
        <source>all learns clearly better at the same size.</source>
        <translation>参数量相同时，all 的效果明显更好。</translation>
    </message>
    <message>
        <source>Additional modules</source>
        <translation>附加模块</translation>
    </message>
    <message>
        <source>Modules that are trained in full and saved with the adapter, separated by commas: embed_tokens, lm_head.</source>
        <translation>完整训练并与适配器一同保存的模块，用逗号分隔：embed_tokens、lm_head。</translation>
    </message>
    <message>
        <source>A full fp32 copy with gradient and optimizer state: over 8 GB per embedding table of a 7B model.</source>
        <translation>完整的 fp32 副本，连同梯度和优化器状态：7B 模型每张嵌入表超过 8 GB。</translation>
    </message>
    <message>
        <source>Slower, most of all for lm_head.</source>
        <translation>较慢，lm_head 尤其如此。</translation>
    </message>
    <message>
        <source>Lets tokens change their meaning.</source>
        <translation>使 token 的含义可以改变。</translation>
    </message>
    <message>
        <source>Multiplies the learning rate of the second adapter matrix, as LoRA+ proposes. Empty leaves both the same.</source>
        <translation>按 LoRA+ 的方法，将适配器第二个矩阵的学习率乘以此值。留空则两者相同。</translation>
    </message>
    <message>
        <source>No effect per step; fewer steps may do.</source>
        <translation>不影响单步；所需步数可能减少。</translation>
    </message>
    <message>
        <source>Too high a ratio makes training jump.</source>
        <translation>比例过高会使训练跳动。</translation>
    </message>
    <message>
        <source>The learning rate of embedding adapters under LoRA+.</source>
        <translation>LoRA+ 下嵌入适配器的学习率。</translation>
    </message>
    <message>
        <source>Matters only with LoRA+ and an embedding among the targets; too high a rate damages rare tokens.</source>
        <translation>只在使用 LoRA+ 且作用模块含嵌入时起作用；学习率过高会损害罕见 token。</translation>
    </message>
    <message>
        <source>Merges the given adapters into the weights and starts a fresh one, instead of training the last one further.</source>
        <translation>把给定的适配器合并到权重中，另起一个新的，而不是继续训练最后一个。</translation>
    </message>
    <message>
        <source>As any new adapter.</source>
        <translation>与任何新适配器相同。</translation>
    </message>
    <message>
        <source>Merging takes a moment at the start.</source>
        <translation>开始时合并要花一点时间。</translation>
    </message>
    <message>
        <source>The result works only on top of the merged model.</source>
        <translation>结果只能用在合并后的模型上。</translation>
    </message>
    <message>
        <source>Our engine continues the given adapter or starts one on the plain model.</source>
        <translation>本机引擎继续训练给定的适配器，或在原模型上新建一个。</translation>
    </message>
    <message>
        <source>DoRA</source>
        <translation>DoRA</translation>
    </message>
    <message>
        <source>Splits each weight into length and direction: LoRA changes the direction, an extra vector the length.</source>
        <translation>把每个权重分解为大小和方向：LoRA 改变方向，另加一个向量改变大小。</translation>
    </message>
    <message>
        <source>A few per cent more.</source>
        <translation>多百分之几。</translation>
    </message>
    <message>
        <source>Clearly slower: the length of each weight row is computed at each step.</source>
        <translation>明显较慢：每步都要计算每行权重的大小。</translation>
    </message>
    <message>
        <source>Often slightly better than LoRA of the same rank.</source>
        <translation>往往略好于同秩的 LoRA。</translation>
    </message>
    <message>
        <source>PiSSA</source>
        <translation>PiSSA</translation>
    </message>
    <message>
        <source>Starts the adapter from the largest parts of each weight, found by singular values, and keeps the rest frozen.</source>
        <translation>用奇异值找出每个权重的主要成分，作为适配器的起点，其余部分冻结。</translation>
    </message>
    <message>
        <source>The start takes minutes.</source>
        <translation>启动要花几分钟。</translation>
    </message>
    <message>
        <source>Often a lower loss at the same rank.</source>
        <translation>同秩时损失往往更低。</translation>
    </message>
    <message>
        <source>PiSSA iterations</source>
        <translation>PiSSA 迭代步数</translation>
    </message>
    <message>
        <source>Rounds of the fast singular value method; -1 computes the exact decomposition.</source>
        <translation>快速奇异值算法的迭代次数；-1 表示精确分解。</translation>
    </message>
    <message>
        <source>16 rounds are close to exact.</source>
        <translation>16 次已接近精确。</translation>
    </message>
    <message>
        <source>PiSSA conversion</source>
        <translation>PiSSA 转换</translation>
    </message>
    <message>
        <source>Saves a PiSSA adapter as an ordinary one of twice the rank that fits the original model.</source>
        <translation>把 PiSSA 适配器存成秩为两倍、适用于原模型的普通适配器。</translation>
    </message>
    <message>
        <source>Saving takes a little longer.</source>
        <translation>保存略慢。</translation>
    </message>
    <message>
        <source>The converted adapter gives the same answers.</source>
        <translation>转换后的适配器给出相同的回答。</translation>
    </message>
    <message>
        <source>OFT blocks</source>
        <translation>OFT 块数</translation>
    </message>
    <message>
        <source>The number of rotation blocks per layer; 0 takes the block size instead.</source>
        <translation>每层的旋转块数；0 表示改用块大小。</translation>
    </message>
    <message>
        <source>Fewer blocks are larger and need more memory.</source>
        <translation>块越少就越大，占用显存越多。</translation>
    </message>
    <message>
        <source>Larger blocks are slower.</source>
        <translation>块越大越慢。</translation>
    </message>
    <message>
        <source>Larger blocks express more.</source>
        <translation>块越大，表达能力越强。</translation>
    </message>
    <message>
        <source>OFT block size</source>
        <translation>OFT 块大小</translation>
    </message>
    <message>
        <source>The width of each rotation block.</source>
        <translation>每个旋转块的宽度。</translation>
    </message>
    <message>
        <source>Grows in proportion to the block size.</source>
        <translation>与块大小成正比。</translation>
    </message>
    <message>
        <source>Larger blocks express more and overfit sooner.</source>
        <translation>块越大，表达能力越强，也越早过拟合。</translation>
    </message>
    <message>
        <source>The linear layers that get rotations, by name and separated by commas, or all.</source>
        <translation>加旋转的线性层名称，用逗号分隔，或 all。</translation>
    </message>
    <message>
        <source>In proportion to the number of layers.</source>
        <translation>与层数成正比。</translation>
    </message>
    <message>
        <source>Fewer targets, faster steps.</source>
        <translation>作用模块越少，每步越快。</translation>
    </message>
    <message>
        <source>Fewer targets learn less.</source>
        <translation>作用模块越少，学到的越少。</translation>
    </message>
    <message>
        <source>OFT module dropout</source>
        <translation>OFT 模块丢弃</translation>
    </message>
    <message>
        <source>How often a whole rotation is left out while training.</source>
        <translation>训练时整个旋转被略去的概率。</translation>
    </message>
    <message>
        <source>The model to tune: a folder in Hugging Face layout, a GGUF file, or a hub name that is already in the local cache.</source>
        <translation>要微调的模型：Hugging Face 格式的文件夹、GGUF 文件，或已在本地缓存中的 Hub 名称。</translation>
    </message>
    <message>
        <source>Take an instruct model to adjust behaviour, a base model to teach a new format with much data. Go smaller if memory is short, larger if answers stay poor.</source>
        <translation>调整行为选 instruct 模型；数据多、要教新格式选基座模型。内存不足换小一些的，回答始终不佳换大一些的。</translation>
    </message>
    <message>
        <source>Two bytes per parameter in bf16, 15.2 GB for Qwen2.5-7B. A quantised GGUF file takes its size on disk.</source>
        <translation>bf16 时每个参数两字节，Qwen2.5-7B 为 15.2 GB。量化的 GGUF 文件按其磁盘大小占用。</translation>
    </message>
    <message>
        <source>Time per token grows with the number of parameters.</source>
        <translation>每个 token 的耗时随参数量增长。</translation>
    </message>
    <message>
        <source>Sets the ceiling of what tuning can reach.</source>
        <translation>决定微调所能达到的上限。</translation>
    </message>
    <message>
        <source>Fine-tuning method</source>
        <translation>微调方法</translation>
    </message>
    <message>
        <source>How weights are changed: lora trains small matrices beside frozen weights, freeze trains some layers, full trains everything, oft trains rotations.</source>
        <translation>如何改变权重：lora 在冻结的权重旁训练小矩阵，freeze 训练部分层，full 训练全部，oft 训练旋转。</translation>
    </message>
    <message>
        <source>Start with lora and a learning rate of 5e-5. Go to full only with much data and memory, and lower the rate to 1e-5. Quantisation needs lora or oft.</source>
        <translation>先用 lora，学习率 5e-5。数据和内存都充足时才用 full，学习率降到 1e-5。量化须用 lora 或 oft。</translation>
    </message>
    <message>
        <source>lora adds about 0.3 GB for a 7B model at rank 8; full needs about 16 bytes per parameter.</source>
        <translation>7B 模型秩为 8 时，lora 约增加 0.3 GB；full 每个参数约需 16 字节。</translation>
    </message>
    <message>
        <source>lora skips the weight gradients of frozen layers.</source>
        <translation>lora 不计算冻结层的权重梯度。</translation>
    </message>
    <message>
        <source>full can learn more and forgets more; lora is enough for most tasks.</source>
        <translation>full 学得更多，也忘得更多；多数任务 lora 就够。</translation>
    </message>
    <message>
        <source>OFT</source>
        <translation>OFT</translation>
    </message>
    <message>
        <source>Freeze (some layers)</source>
        <translation>部分参数</translation>
    </message>
    <message>
        <source>Our engine trains LoRA adapters or the whole model.</source>
        <translation>本机引擎训练 LoRA 适配器或整个模型。</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>全参数</translation>
    </message>
    <message>
        <source>Adapters</source>
        <translation>适配器路径</translation>
    </message>
    <message>
        <source>Adapters to start from, separated by commas. Training goes on with the last one; earlier ones are merged into the weights first.</source>
        <translation>作为起点的适配器，用逗号分隔。继续训练最后一个，其余的先合并到权重中。</translation>
    </message>
    <message>
        <source>Leave it empty for a new adapter. Give the adapter of an earlier run to train it further on new data. To continue an interrupted run, resume from its checkpoint instead.</source>
        <translation>新建适配器时留空。要用新数据继续训练，填写先前训练的适配器。要接着中断的训练，请改为从检查点继续。</translation>
    </message>
    <message>
        <source>As for a new adapter of the same rank.</source>
        <translation>与同秩的新适配器相同。</translation>
    </message>
    <message>
        <source>Continues what the adapter has learned, with a new learning rate schedule.</source>
        <translation>在适配器已学内容的基础上继续，学习率调度重新开始。</translation>
    </message>
    <message>
        <source>Chat template</source>
        <translation>对话模板</translation>
    </message>
    <message>
        <source>The format in which conversations become text: role markers, end marks, system prompt, thinking blocks. Training and chat use the same one.</source>
        <translation>对话转为文本的格式：角色标记、结束标记、系统提示词、思考块。训练和对话使用同一个模板。</translation>
    </message>
    <message>
        <source>Use the template of the model&apos;s own family. A base model can take any, if chat uses the same one. Left empty, it is read from the tokenizer&apos;s chat template.</source>
        <translation>使用模型所属系列的模板。基座模型可用任意模板，只要对话时一致。留空则取自分词器的对话模板。</translation>
    </message>
    <message>
        <source>No effect beyond a few tokens per turn.</source>
        <translation>除每轮对话几个 token 外不影响。</translation>
    </message>
    <message>
        <source>A few more tokens per turn.</source>
        <translation>每轮对话多几个 token。</translation>
    </message>
    <message>
        <source>Decisive: with a wrong template an instruct model unlearns its format, and answers do not stop.</source>
        <translation>至关重要：模板选错，instruct 模型会丢掉原有格式，回答停不下来。</translation>
    </message>
    <message>
        <source>Quantisation bits</source>
        <translation>量化等级</translation>
    </message>
    <message>
        <source>Keeps the frozen weights in few bits and trains LoRA on top, known as QLoRA. Empty leaves the weights as they are.</source>
        <translation>以低比特存放冻结的权重，在其上训练 LoRA，即 QLoRA。留空则权重不变。</translation>
    </message>
    <message>
        <source>Use 4 when the model does not fit, 8 for a smaller saving with less rounding, empty when memory suffices. Keep LoRA&apos;s learning rate of 5e-5. Not with full tuning or PiSSA.</source>
        <translation>模型放不下时用 4；用 8 省得少些，但舍入误差更小；显存充足时留空。学习率与 LoRA 一样用 5e-5。不能与全参数微调或 PiSSA 同用。</translation>
    </message>
    <message>
        <source>Qwen2.5-7B shrinks from 15.2 GB to 5.5 GB with 4 bits, to 8.7 GB with 8.</source>
        <translation>Qwen2.5-7B 用 4 比特从 15.2 GB 降到 5.5 GB，用 8 比特降到 8.7 GB。</translation>
    </message>
    <message>
        <source>Weights are expanded before each use: somewhat slower.</source>
        <translation>每次使用前要还原权重：稍慢。</translation>
    </message>
    <message>
        <source>A small loss; usually close to unquantised LoRA.</source>
        <translation>损失很小，通常接近未量化的 LoRA。</translation>
    </message>
    <message>
        <source>Quantisation method</source>
        <translation>量化方法</translation>
    </message>
    <message>
        <source>The library that quantises on loading: bnb for 4 or 8 bits, hqq for 1 to 6 or 8 bits, eetq for 8 bits. The others name checkpoints that are quantised already.</source>
        <translation>加载时进行量化的库：bnb 支持 4 或 8 比特，hqq 支持 1 至 6 或 8 比特，eetq 支持 8 比特。其余的用于已量化的检查点。</translation>
    </message>
    <message>
        <source>Keep bnb. Take hqq for a width that bnb lacks, eetq for speed in 8 bits.</source>
        <translation>保持 bnb。需要 bnb 没有的比特数时用 hqq，要 8 比特的速度时用 eetq。</translation>
    </message>
    <message>
        <source>Decided by the number of bits, not by the method.</source>
        <translation>取决于比特数，而非方法。</translation>
    </message>
    <message>
        <source>bnb in 4 bits is the usual choice; eetq is made for fast 8-bit products.</source>
        <translation>4 比特通常用 bnb；eetq 专为快速的 8 比特乘法而设计。</translation>
    </message>
    <message>
        <source>At the same width the differences are small.</source>
        <translation>比特数相同时差别很小。</translation>
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
        <translation>4 比特类型</translation>
    </message>
    <message>
        <source>The set of sixteen values that 4-bit weights may take. nf4 spaces them for bell-shaped weights; fp4 is a plain 4-bit float.</source>
        <translation>4 比特权重可取的十六个值。nf4 按钟形分布的权重安排间隔；fp4 是普通的 4 位浮点数。</translation>
    </message>
    <message>
        <source>Keep nf4. Take fp4 only to match an earlier run that used it; it acts with 4 bits alone.</source>
        <translation>保持 nf4。只在要与用过 fp4 的先前训练一致时选 fp4；仅对 4 比特起作用。</translation>
    </message>
    <message>
        <source>Both take four bits and one scale for every 64 weights.</source>
        <translation>两者都是每个权重四比特，每 64 个权重共用一个缩放因子。</translation>
    </message>
    <message>
        <source>No difference.</source>
        <translation>没有区别。</translation>
    </message>
    <message>
        <source>nf4 rounds usual weights with less error.</source>
        <translation>nf4 对通常的权重舍入误差更小。</translation>
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
        <translation>双重量化</translation>
    </message>
    <message>
        <source>Stores the scales of 4-bit blocks in eight bits as well, instead of 32.</source>
        <translation>4 比特各块的缩放因子也用 8 位而不是 32 位存放。</translation>
    </message>
    <message>
        <source>Keep it on. Turn it off only to compare with runs that had it off. It acts together with 4-bit quantisation by bnb.</source>
        <translation>保持启用。只在要与关闭时的训练比较时才关闭。只与 bnb 的 4 比特量化配合起作用。</translation>
    </message>
    <message>
        <source>Saves about 0.05 bytes per weight: 0.3 GB for a 7B model.</source>
        <translation>每个权重约省 0.05 字节：7B 模型省 0.3 GB。</translation>
    </message>
    <message>
        <source>One more small step when weights are expanded.</source>
        <translation>还原权重时多一小步。</translation>
    </message>
    <message>
        <source>No measurable effect.</source>
        <translation>没有可测的影响。</translation>
    </message>
    <message>
        <source>RoPE scaling</source>
        <translation>RoPE 插值方法</translation>
    </message>
    <message>
        <source>Stretches position numbers so that a model can be trained beyond its native context length. Acts only if the cutoff length is above that limit.</source>
        <translation>拉伸位置编号，使模型能在超出原生上下文长度时训练。只在截断长度超过该限制时起作用。</translation>
    </message>
    <message>
        <source>Leave it empty unless you need longer inputs. yarn and llama3 are the usual choices; linear disturbs short inputs most.</source>
        <translation>不需要更长的输入就留空。常用 yarn 和 llama3；linear 对短输入的干扰最大。</translation>
    </message>
    <message>
        <source>No effect by itself; longer inputs need more.</source>
        <translation>本身不影响；更长的输入占用更多。</translation>
    </message>
    <message>
        <source>No effect by itself; long inputs are slow.</source>
        <translation>本身不影响；长输入较慢。</translation>
    </message>
    <message>
        <source>Needs some training on long data before quality returns.</source>
        <translation>需要用长数据训练一些，质量才能恢复。</translation>
    </message>
    <message>
        <source>Linear</source>
        <translation>线性</translation>
    </message>
    <message>
        <source>Dynamic</source>
        <translation>动态</translation>
    </message>
    <message>
        <source>YaRN</source>
        <translation>YaRN</translation>
    </message>
    <message>
        <source>Our engine uses the positions that the model was made with.</source>
        <translation>本机引擎使用模型原有的位置编码。</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>注意力实现</translation>
    </message>
    <message>
        <source>Which attention code LLaMA-Factory picks: auto and sdpa take PyTorch&apos;s fused one, disabled the plain one, fa2 and fa3 the FlashAttention packages.</source>
        <translation>LLaMA-Factory 使用的注意力实现：auto 和 sdpa 用 PyTorch 自带的融合实现，disabled 用普通实现，fa2 和 fa3 用 FlashAttention 软件包。</translation>
    </message>
    <message>
        <source>Keep auto. Take fa2 in exported commands if that package is installed and samples are long; take disabled only to find faults.</source>
        <translation>保持 auto。装有该软件包且样本较长时，可在导出的命令中用 fa2；disabled 只用于排查问题。</translation>
    </message>
    <message>
        <source>Fused attention stores no score matrix, so memory stays linear in length.</source>
        <translation>融合注意力不存放分数矩阵，内存随长度线性增长。</translation>
    </message>
    <message>
        <source>disabled is slow on long inputs; the fused ones are close to each other.</source>
        <translation>disabled 在长输入上慢；各种融合实现相差不大。</translation>
    </message>
    <message>
        <source>Plain</source>
        <translation>普通</translation>
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
        <translation>FlashAttention 属于 Python；本机引擎有自己的融合注意力，请选 auto。</translation>
    </message>
    <message>
        <source>FlashAttention 3</source>
        <translation>FlashAttention 3</translation>
    </message>
    <message>
        <source>Our engine always uses its own fused attention.</source>
        <translation>本机引擎始终使用自己的融合注意力。</translation>
    </message>
    <message>
        <source>Unsloth</source>
        <translation>Unsloth</translation>
    </message>
    <message>
        <source>Replaces model code by that of the Unsloth package in LLaMA-Factory.</source>
        <translation>在 LLaMA-Factory 中用 Unsloth 的代码替换模型代码。</translation>
    </message>
    <message>
        <source>Turn it on in exported commands to save memory and time on one GPU. Leave it off with DeepSpeed stage 3 or a PPO reward adapter, which it does not support.</source>
        <translation>单 GPU 上要省显存和时间时，在导出的命令中启用。它不支持 DeepSpeed stage 3 和 PPO 的奖励适配器，这些情况请保持关闭。</translation>
    </message>
    <message>
        <source>In LLaMA-Factory clearly less for activations.</source>
        <translation>在 LLaMA-Factory 中激活值明显更少。</translation>
    </message>
    <message>
        <source>About 1.6 times as fast in LLaMA-Factory&apos;s own tests.</source>
        <translation>按 LLaMA-Factory 自己的测试，约快到 1.6 倍。</translation>
    </message>
    <message>
        <source>Same mathematics, other rounding.</source>
        <translation>数学上相同，舍入不同。</translation>
    </message>
    <message>
        <source>Our engine is fused already and runs the same with or without it.</source>
        <translation>本机引擎已使用融合内核，启用与否都一样。</translation>
    </message>
    <message>
        <source>Liger kernels</source>
        <translation>Liger 内核</translation>
    </message>
    <message>
        <source>Replaces norm, rotary, SwiGLU and loss code by the fused Liger kernels in LLaMA-Factory.</source>
        <translation>在 LLaMA-Factory 中把归一化、旋转位置编码、SwiGLU 和损失的代码替换为融合的 Liger 内核。</translation>
    </message>
    <message>
        <source>Turn it on in exported commands when memory is short, above all with long samples. Turn it off only if a model does not support it.</source>
        <translation>显存不足，尤其样本较长时，在导出的命令中启用。只在模型不支持时关闭。</translation>
    </message>
    <message>
        <source>In LLaMA-Factory a 7B model grows by about 0.6 GB per 1,000 tokens instead of 2.5.</source>
        <translation>在 LLaMA-Factory 中，7B 模型每 1000 个 token 约增加 0.6 GB，而不是 2.5 GB。</translation>
    </message>
    <message>
        <source>Usually a little faster.</source>
        <translation>通常略快。</translation>
    </message>
    <message>
        <source>Trust remote code</source>
        <translation>信任远程代码</translation>
    </message>
    <message>
        <source>Lets the Python trainer run code that comes with a model; some new architectures need it there. LLaMA Board always sends it.</source>
        <translation>允许 Python 训练器运行模型附带的代码；某些新架构需要它。LLaMA Board 始终启用。</translation>
    </message>
    <message>
        <source>Turn it on only for models whose authors you trust: the code can do anything you can. Turn it off to be safe.</source>
        <translation>只对作者可信的模型启用：这些代码能做你能做的一切。为安全起见请关闭。</translation>
    </message>
    <message>
        <source>None for models that LLaMA-Factory knows already.</source>
        <translation>LLaMA-Factory 已支持的模型不受影响。</translation>
    </message>
    <message>
        <source>Our engine never runs code from a model folder.</source>
        <translation>本机引擎从不运行模型文件夹中的代码。</translation>
    </message>
    <message>
        <source>Device map when quantised</source>
        <translation>量化时的设备映射</translation>
    </message>
    <message>
        <source>Spreads a quantised model over several devices for inference. Refused together with training.</source>
        <translation>推理时把量化模型分散到多个设备。训练时会被拒绝。</translation>
    </message>
    <message>
        <source>Use auto to chat with a quantised model that fits on no single GPU. Leave it empty for training and for models that fit.</source>
        <translation>单块 GPU 放不下的量化模型，对话时用 auto。训练时以及放得下的模型请留空。</translation>
    </message>
    <message>
        <source>Splits the weights over the devices.</source>
        <translation>把权重分散到各设备。</translation>
    </message>
    <message>
        <source>Devices work one after another, so answers come slowly.</source>
        <translation>各设备依次工作，因此回答较慢。</translation>
    </message>
    <message>
        <source>Our engine uses one device.</source>
        <translation>本机引擎只用一个设备。</translation>
    </message>
    <message>
        <source>Off: gradients and optimizer state for the tower.</source>
        <translation>关闭时：编码器也要梯度和优化器状态。</translation>
    </message>
    <message>
        <source>Off: slower.</source>
        <translation>关闭时：较慢。</translation>
    </message>
    <message>
        <source>Off learns new visual features and may forget old ones.</source>
        <translation>关闭时能学到新的视觉特征，也可能忘掉旧的。</translation>
    </message>
    <message>
        <source>Leaves the layer that turns picture features into token embeddings as it is.</source>
        <translation>冻结把图像特征转为 token 嵌入的层。</translation>
    </message>
    <message>
        <source>Off lets both parts adapt to each other.</source>
        <translation>关闭时两部分可以互相适应。</translation>
    </message>
    <message>
        <source>Leaves the language part as it is and trains only what is left unfrozen of the visual parts.</source>
        <translation>冻结语言部分，只训练视觉部分中未冻结的内容。</translation>
    </message>
    <message>
        <source>Much less than training the language part.</source>
        <translation>远少于训练语言部分。</translation>
    </message>
    <message>
        <source>Somewhat faster.</source>
        <translation>稍快。</translation>
    </message>
    <message>
        <source>Language abilities stay exactly.</source>
        <translation>语言能力完全不变。</translation>
    </message>
    <message>
        <source>Pictures with more pixels than this are made smaller, keeping their shape.</source>
        <translation>像素超过此值的图像会缩小，比例不变。</translation>
    </message>
    <message>
        <source>Each picture becomes tokens in proportion to its pixels.</source>
        <translation>每张图像的 token 数与像素成正比。</translation>
    </message>
    <message>
        <source>In proportion to the tokens.</source>
        <translation>与 token 数成正比。</translation>
    </message>
    <message>
        <source>Details are lost in small pictures.</source>
        <translation>图像小会丢失细节。</translation>
    </message>
    <message>
        <source>pixels</source>
        <translation>像素</translation>
    </message>
    <message>
        <source>Pictures with fewer pixels than this are made larger, keeping their shape.</source>
        <translation>像素低于此值的图像会放大，比例不变。</translation>
    </message>
    <message>
        <source>Slightly more tokens for tiny pictures.</source>
        <translation>极小的图像 token 略多。</translation>
    </message>
    <message>
        <source>Enlarging adds no detail.</source>
        <translation>放大不会增加细节。</translation>
    </message>
    <message>
        <source>Video frames with more pixels than this are made smaller.</source>
        <translation>像素超过此值的视频帧会缩小。</translation>
    </message>
    <message>
        <source>Pixels times frames become tokens.</source>
        <translation>像素乘以帧数决定 token 数。</translation>
    </message>
    <message>
        <source>Small writing in videos is lost.</source>
        <translation>视频中的小字会丢失。</translation>
    </message>
    <message>
        <source>Video frames with fewer pixels than this are made larger.</source>
        <translation>像素低于此值的视频帧会放大。</translation>
    </message>
    <message>
        <source>How many frames of each second of a video are looked at.</source>
        <translation>视频每秒取多少帧。</translation>
    </message>
    <message>
        <source>Frames become tokens, up to the frame limit.</source>
        <translation>帧会变成 token，直到帧数上限。</translation>
    </message>
    <message>
        <source>In proportion to the frames.</source>
        <translation>与帧数成正比。</translation>
    </message>
    <message>
        <source>Too few frames miss short events.</source>
        <translation>帧太少会错过短暂的事件。</translation>
    </message>
    <message>
        <source>frames/s</source>
        <translation>帧/秒</translation>
    </message>
    <message>
        <source>The most frames that are taken from one video; longer videos are sampled more thinly.</source>
        <translation>单个视频最多取的帧数；更长的视频抽样更稀。</translation>
    </message>
    <message>
        <source>Frames become tokens.</source>
        <translation>帧会变成 token。</translation>
    </message>
    <message>
        <source>Long videos lose detail in time.</source>
        <translation>长视频会丢失时间上的细节。</translation>
    </message>
    <message>
        <source>frames</source>
        <translation>帧</translation>
    </message>
    <message>
        <source>Our engine has AdamW only.</source>
        <translation>本机引擎只有 AdamW。</translation>
    </message>
    <message>
        <source>Optimizer</source>
        <translation>优化器</translation>
    </message>
    <message>
        <source>The rule that turns gradients into updates. AdamW keeps two running means per trained weight.</source>
        <translation>把梯度变成更新的规则。AdamW 为每个可训练权重保留两个滑动平均。</translation>
    </message>
    <message>
        <source>AdamW takes 8 bytes per trained weight, 8-bit forms 2: little for LoRA, much for full tuning.</source>
        <translation>AdamW 每个可训练权重 8 字节，8 位形式 2 字节：对 LoRA 很少，对全参数微调很多。</translation>
    </message>
    <message>
        <source>Matters only in full tuning.</source>
        <translation>只在全参数微调时有影响。</translation>
    </message>
    <message>
        <source>AdamW</source>
        <translation>AdamW</translation>
    </message>
    <message>
        <source>AdamW, fused</source>
        <translation>AdamW（融合）</translation>
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
        <translation>权重衰减</translation>
    </message>
    <message>
        <source>Shrinks trained weights a little at each step, by the learning rate times this number. Norms and biases are left out.</source>
        <translation>每步按学习率乘以此值略微缩小可训练权重。归一化层和偏置除外。</translation>
    </message>
    <message>
        <source>0 is usual for LoRA. Raise it to 0.01 to 0.1 for long full tuning; lower it if learning is slow. A lower learning rate weakens it too.</source>
        <translation>LoRA 常用 0。长时间的全参数微调调到 0.01 至 0.1；学得慢时调低。学习率降低也会使它减弱。</translation>
    </message>
    <message>
        <source>Holds weights small and may help against overfitting; high values undo what was learned.</source>
        <translation>使权重保持较小，可能有助于防止过拟合；过高会抵消已学的内容。</translation>
    </message>
    <message>
        <source>Adam β1</source>
        <translation>Adam β1</translation>
    </message>
    <message>
        <source>How slowly Adam&apos;s mean of the gradient forgets: 0.9 looks back about ten steps.</source>
        <translation>Adam 梯度均值的遗忘速度：0.9 约回看十步。</translation>
    </message>
    <message>
        <source>Keep 0.9. Lower it a little if the loss swings after sudden changes in the data; raise it only with very noisy small batches.</source>
        <translation>保持 0.9。数据突变后损失震荡时略微调低；只有小批次噪声很大时才调高。</translation>
    </message>
    <message>
        <source>High values smooth the direction and react late.</source>
        <translation>值高则方向平滑、反应迟缓。</translation>
    </message>
    <message>
        <source>Adam β2</source>
        <translation>Adam β2</translation>
    </message>
    <message>
        <source>How slowly Adam&apos;s mean of the squared gradient forgets: 0.999 looks back about a thousand steps.</source>
        <translation>Adam 梯度平方均值的遗忘速度：0.999 约回看一千步。</translation>
    </message>
    <message>
        <source>Keep 0.999. Lower it to 0.95 to 0.99 in short runs or after loss jumps, where it adapts faster.</source>
        <translation>保持 0.999。训练短，或损失突跳之后，调到 0.95 至 0.99，适应更快。</translation>
    </message>
    <message>
        <source>Too low a value makes steps uneven.</source>
        <translation>过低会使步幅不匀。</translation>
    </message>
    <message>
        <source>Adam ε</source>
        <translation>Adam ε</translation>
    </message>
    <message>
        <source>A small number added where Adam divides, so that weights with tiny gradients do not take huge steps.</source>
        <translation>Adam 做除法时加上的小数，使梯度极小的权重不会迈出过大的步子。</translation>
    </message>
    <message>
        <source>Keep 1e-8. Raise it to 1e-6 if training is unstable in low precision; lower values help nothing.</source>
        <translation>保持 1e-8。低精度下训练不稳定时调到 1e-6；再低没有好处。</translation>
    </message>
    <message>
        <source>Large values turn Adam towards plain gradient descent.</source>
        <translation>值大时 Adam 趋近于普通的梯度下降。</translation>
    </message>
    <message>
        <source>Label smoothing</source>
        <translation>标签平滑</translation>
    </message>
    <message>
        <source>Spreads a small part of the target over all tokens instead of the right one alone.</source>
        <translation>把一小部分目标分给所有 token，而不全给正确的那个。</translation>
    </message>
    <message>
        <source>Keep 0 for language models. 0.1 comes from translation; raise it only if answers must be less certain, lower it if they turn vague.</source>
        <translation>语言模型保持 0。0.1 源自机器翻译；只有希望回答不那么确定时才调高，回答变得含糊则调低。</translation>
    </message>
    <message>
        <source>No effect worth planning for.</source>
        <translation>影响可忽略。</translation>
    </message>
    <message>
        <source>Answers become less certain, and losses no longer compare with other runs.</source>
        <translation>回答不再那么确定，损失也不能与其它训练比较。</translation>
    </message>
    <message>
        <source>Our loss takes the right token only.</source>
        <translation>本机引擎的损失只以正确的 token 为目标。</translation>
    </message>
    <message>
        <source>Adam-mini</source>
        <translation>Adam-mini</translation>
    </message>
    <message>
        <source>Uses Adam-mini, which keeps one second mean per block of weights instead of one per weight.</source>
        <translation>使用 Adam-mini：二阶均值每块权重一个，而不是每个权重一个。</translation>
    </message>
    <message>
        <source>Turn it on in exported commands for full tuning when optimizer memory is the limit. Leave it off for LoRA, whose optimizer state is small anyway.</source>
        <translation>全参数微调受限于优化器占用的显存时，在导出的命令中启用。LoRA 的优化器状态本来就小，请保持关闭。</translation>
    </message>
    <message>
        <source>Saves nearly 4 bytes per trained weight.</source>
        <translation>每个可训练权重省近 4 字节。</translation>
    </message>
    <message>
        <source>About as AdamW.</source>
        <translation>与 AdamW 大致相同。</translation>
    </message>
    <message>
        <source>Close to AdamW in its authors&apos; tests.</source>
        <translation>按作者的测试，接近 AdamW。</translation>
    </message>
    <message>
        <source>Muon</source>
        <translation>Muon</translation>
    </message>
    <message>
        <source>Uses Muon for weight matrices: each update is made orthogonal before it is applied. Embeddings and the output layer keep AdamW.</source>
        <translation>对权重矩阵使用 Muon：每次更新先正交化再应用。嵌入层和输出层仍用 AdamW。</translation>
    </message>
    <message>
        <source>Try it in exported commands for full tuning, with a learning rate of its own. Leave it off for LoRA, where little is known of it.</source>
        <translation>全参数微调时可在导出的命令中试用，学习率要另调。LoRA 上的效果所知甚少，请保持关闭。</translation>
    </message>
    <message>
        <source>One mean per weight instead of two.</source>
        <translation>每个权重一个均值，而不是两个。</translation>
    </message>
    <message>
        <source>A few extra products per step.</source>
        <translation>每步多几次矩阵乘法。</translation>
    </message>
    <message>
        <source>Often learns faster than AdamW in pre-training.</source>
        <translation>预训练中往往比 AdamW 学得快。</translation>
    </message>
    <message>
        <source>Output folder</source>
        <translation>输出目录</translation>
    </message>
    <message>
        <source>Where the result, its checkpoints and its logs are saved.</source>
        <translation>保存结果、检查点和日志的位置。</translation>
    </message>
    <message>
        <source>Use a new folder for each run. An existing one with checkpoints is resumed; one with a finished model is refused unless overwriting is on.</source>
        <translation>每次训练用新目录。已有检查点的目录会接着训练；已有训练完成的模型时会被拒绝，除非启用覆盖。</translation>
    </message>
    <message>
        <source>Disk only: about 80 MB per adapter of a 7B model at rank 8, three times that with optimizer state.</source>
        <translation>只占磁盘：7B 模型秩为 8 的适配器约 80 MB，连同优化器状态为三倍。</translation>
    </message>
    <message>
        <source>Slow disks delay each save.</source>
        <translation>磁盘慢会拖慢每次保存。</translation>
    </message>
    <message>
        <source>Overwrite the output</source>
        <translation>覆盖输出目录</translation>
    </message>
    <message>
        <source>Starts from the beginning although the output folder holds an earlier run. Only the old log is deleted; files of the same name are replaced.</source>
        <translation>即使输出目录中已有先前的训练，也从头开始。只删除旧日志；同名文件会被替换。</translation>
    </message>
    <message>
        <source>Turn it on to repeat a run into the same folder. Leave it off to resume.</source>
        <translation>要在同一目录重新训练时启用。要接着训练则保持关闭。</translation>
    </message>
    <message>
        <source>Work that could be resumed is done again.</source>
        <translation>本可接着完成的工作会重做。</translation>
    </message>
    <message>
        <source>Resume from</source>
        <translation>从检查点继续</translation>
    </message>
    <message>
        <source>As the run itself.</source>
        <translation>与该次训练本身相同。</translation>
    </message>
    <message>
        <source>Skips the steps that are done.</source>
        <translation>跳过已完成的步。</translation>
    </message>
    <message>
        <source>As if never interrupted.</source>
        <translation>如同从未中断。</translation>
    </message>
    <message>
        <source>One small read-back per point.</source>
        <translation>每个点一次少量的读回。</translation>
    </message>
    <message>
        <source>No effect on the model; short intervals show noise.</source>
        <translation>不影响模型；间隔短则噪声明显。</translation>
    </message>
    <message>
        <source>Log by</source>
        <translation>日志时机</translation>
    </message>
    <message>
        <source>Whether the loss is logged by steps, once per epoch, or not at all.</source>
        <translation>按步、每轮一次记录损失，或不记录。</translation>
    </message>
    <message>
        <source>Log the first step</source>
        <translation>记录第一步</translation>
    </message>
    <message>
        <source>Logs the first step as well, before the first interval is over.</source>
        <translation>第一个间隔未到时，也记录第一步。</translation>
    </message>
    <message>
        <source>Hide NaN losses</source>
        <translation>隐藏 NaN 损失</translation>
    </message>
    <message>
        <source>Leaves losses that are not finite out of the logged mean.</source>
        <translation>计算日志的平均损失时略去非有限值。</translation>
    </message>
    <message>
        <source>Keep it on in exported commands for a readable curve; turn it off there to see when a run breaks.</source>
        <translation>在导出的命令中保持启用，曲线更易读；要看训练何时出错则关闭。</translation>
    </message>
    <message>
        <source>Our trainer stops at a loss that is not finite instead of hiding it.</source>
        <translation>本机引擎遇到非有限的损失会停止，而不是隐藏。</translation>
    </message>
    <message>
        <source>Disk: each checkpoint holds model and optimizer state.</source>
        <translation>磁盘：每个检查点含模型和优化器状态。</translation>
    </message>
    <message>
        <source>Each save pauses training for a moment.</source>
        <translation>每次保存会让训练暂停片刻。</translation>
    </message>
    <message>
        <source>Save by</source>
        <translation>保存时机</translation>
    </message>
    <message>
        <source>Whether checkpoints are written by steps, once per epoch, never, or only when the evaluation improves.</source>
        <translation>检查点按步、每轮一次写出，不写，或只在评估有改善时写出。</translation>
    </message>
    <message>
        <source>Disk space for each checkpoint.</source>
        <translation>每个检查点都占磁盘空间。</translation>
    </message>
    <message>
        <source>Rare saves cost nothing.</source>
        <translation>偶尔保存几乎没有代价。</translation>
    </message>
    <message>
        <source>best keeps what generalises best.</source>
        <translation>best 保留泛化最好的结果。</translation>
    </message>
    <message>
        <source>When better</source>
        <translation>有改善时</translation>
    </message>
    <message>
        <source>Checkpoints to keep</source>
        <translation>保留检查点数</translation>
    </message>
    <message>
        <source>Deletes the oldest checkpoints beyond this number; the best one is spared. Empty or 0 keeps all.</source>
        <translation>超出此数时删除最旧的检查点，最佳的除外。留空或 0 表示全部保留。</translation>
    </message>
    <message>
        <source>Saves disk space, most of all under full tuning.</source>
        <translation>节省磁盘空间，全参数微调时最明显。</translation>
    </message>
    <message>
        <source>checkpoints</source>
        <translation>个</translation>
    </message>
    <message>
        <source>Save the model only</source>
        <translation>仅保存模型</translation>
    </message>
    <message>
        <source>A third of the disk space for adapters.</source>
        <translation>训练适配器时，磁盘占用降为三分之一。</translation>
    </message>
    <message>
        <source>Faster saves.</source>
        <translation>保存更快。</translation>
    </message>
    <message>
        <source>Such a checkpoint can be used but not exactly resumed.</source>
        <translation>这样的检查点可以使用，但不能精确地接着训练。</translation>
    </message>
    <message>
        <source>Plot the loss</source>
        <translation>绘制损失曲线</translation>
    </message>
    <message>
        <source>A moment at the end.</source>
        <translation>结束时花一点时间。</translation>
    </message>
    <message>
        <source>Do not skip data</source>
        <translation>不跳过数据</translation>
    </message>
    <message>
        <source>Starts a resumed epoch with its first batch instead of where it stopped.</source>
        <translation>接着训练时，从该轮的第一批开始，而不是从中断处。</translation>
    </message>
    <message>
        <source>Resuming starts at once.</source>
        <translation>立即接着训练。</translation>
    </message>
    <message>
        <source>Some rows are seen twice and others not at all.</source>
        <translation>有的数据见到两次，有的一次也没有。</translation>
    </message>
    <message>
        <source>Our trainer resumes at the exact row at no cost.</source>
        <translation>本机引擎无须额外开销即可从准确的一条继续。</translation>
    </message>
    <message>
        <source>Full tuning with gradients projected to few dimensions, so that the optimizer keeps small means.</source>
        <translation>全参数微调，但把梯度投影到较少的维度，使优化器的均值很小。</translation>
    </message>
    <message>
        <source>Optimizer state shrinks to a fraction.</source>
        <translation>优化器状态缩小到几分之一。</translation>
    </message>
    <message>
        <source>A decomposition at each update of the projection.</source>
        <translation>每次更新投影都要做一次分解。</translation>
    </message>
    <message>
        <source>Between LoRA and full tuning.</source>
        <translation>介于 LoRA 与全参数微调之间。</translation>
    </message>
    <message>
        <source>GaLore rank</source>
        <translation>GaLore 秩</translation>
    </message>
    <message>
        <source>The dimensions that GaLore keeps of each gradient matrix.</source>
        <translation>GaLore 对每个梯度矩阵保留的维数。</translation>
    </message>
    <message>
        <source>Raise it towards 128 and more for quality, lower it for memory; 16 is very small.</source>
        <translation>要质量就调高到 128 以上，要省显存就调低；16 已经很小。</translation>
    </message>
    <message>
        <source>Optimizer state grows with it.</source>
        <translation>优化器状态随之增长。</translation>
    </message>
    <message>
        <source>Higher is closer to full tuning.</source>
        <translation>越高越接近全参数微调。</translation>
    </message>
    <message>
        <source>Steps after which GaLore computes its projection anew.</source>
        <translation>GaLore 每隔多少步重新计算投影。</translation>
    </message>
    <message>
        <source>A short interval costs time: each update decomposes every matrix.</source>
        <translation>间隔短则费时：每次更新都要分解每个矩阵。</translation>
    </message>
    <message>
        <source>A long interval works with an outdated view.</source>
        <translation>间隔长则投影已过时。</translation>
    </message>
    <message>
        <source>GaLore scale</source>
        <translation>GaLore 缩放系数</translation>
    </message>
    <message>
        <source>Multiplies the update when it is projected back to full size.</source>
        <translation>把更新投影回原来的大小时乘以此值。</translation>
    </message>
    <message>
        <source>Acts like a learning rate for projected weights only.</source>
        <translation>作用如同只针对被投影权重的学习率。</translation>
    </message>
    <message>
        <source>The layers whose gradients are projected, by name and separated by commas, or all linear layers.</source>
        <translation>梯度要投影的层名称，用逗号分隔，或全部线性层。</translation>
    </message>
    <message>
        <source>Each layer left out keeps its full optimizer state.</source>
        <translation>未包含的层保留完整的优化器状态。</translation>
    </message>
    <message>
        <source>GaLore layer by layer</source>
        <translation>GaLore 逐层更新</translation>
    </message>
    <message>
        <source>Gradients of one layer at a time.</source>
        <translation>同一时间只有一层的梯度。</translation>
    </message>
    <message>
        <source>No gradient clipping over all layers.</source>
        <translation>不能跨所有层裁剪梯度。</translation>
    </message>
    <message>
        <source>Full tuning in which scale factors are found in few dimensions while the gradient itself stays whole.</source>
        <translation>全参数微调：在较少的维度中求缩放因子，梯度本身保持完整。</translation>
    </message>
    <message>
        <source>Optimizer state close to that of plain SGD.</source>
        <translation>优化器状态接近普通 SGD。</translation>
    </message>
    <message>
        <source>Hardly slower than AdamW.</source>
        <translation>几乎不比 AdamW 慢。</translation>
    </message>
    <message>
        <source>Near AdamW in its authors&apos; tests.</source>
        <translation>按作者的测试，接近 AdamW。</translation>
    </message>
    <message>
        <source>APOLLO rank</source>
        <translation>APOLLO 秩</translation>
    </message>
    <message>
        <source>The dimensions in which APOLLO estimates its scale factors.</source>
        <translation>APOLLO 估计缩放因子所用的维数。</translation>
    </message>
    <message>
        <source>Higher estimates are less noisy.</source>
        <translation>越高，估计的噪声越小。</translation>
    </message>
    <message>
        <source>Steps after which APOLLO makes its projection anew.</source>
        <translation>APOLLO 每隔多少步重新生成投影。</translation>
    </message>
    <message>
        <source>Cheap for random projections.</source>
        <translation>随机投影的开销很小。</translation>
    </message>
    <message>
        <source>APOLLO scale</source>
        <translation>APOLLO 缩放系数</translation>
    </message>
    <message>
        <source>The layers that APOLLO acts on, by name and separated by commas, or all linear layers.</source>
        <translation>APOLLO 作用的层名称，用逗号分隔，或全部线性层。</translation>
    </message>
    <message>
        <source>APOLLO layer by layer</source>
        <translation>APOLLO 逐层更新</translation>
    </message>
    <message>
        <source>Full tuning block by block: one part of the model is trained at a time while the rest waits.</source>
        <translation>逐块的全参数微调：一次训练模型的一部分，其余等待。</translation>
    </message>
    <message>
        <source>Gradients and optimizer state of one block only.</source>
        <translation>只有一块的梯度和优化器状态。</translation>
    </message>
    <message>
        <source>Backward work shrinks too.</source>
        <translation>反向传播的计算也会减少。</translation>
    </message>
    <message>
        <source>Near full tuning, with more steps.</source>
        <translation>接近全参数微调，但需要更多步。</translation>
    </message>
    <message>
        <source>BAdam mode</source>
        <translation>BAdam 模式</translation>
    </message>
    <message>
        <source>Whether one layer at a time is trained, or a share of all weights.</source>
        <translation>一次训练一层，还是训练全部权重中的一部分。</translation>
    </message>
    <message>
        <source>ratio keeps whole gradients.</source>
        <translation>ratio 保留完整的梯度。</translation>
    </message>
    <message>
        <source>layer shortens the backward pass.</source>
        <translation>layer 缩短反向传播。</translation>
    </message>
    <message>
        <source>No clear difference.</source>
        <translation>没有明显区别。</translation>
    </message>
    <message>
        <source>Layer by layer</source>
        <translation>逐层</translation>
    </message>
    <message>
        <source>Share of the weights</source>
        <translation>按权重比例</translation>
    </message>
    <message>
        <source>The order in which blocks are trained: upwards, downwards, random, or one block only.</source>
        <translation>训练各块的顺序：升序、降序、随机，或固定一块。</translation>
    </message>
    <message>
        <source>Upwards</source>
        <translation>升序</translation>
    </message>
    <message>
        <source>Downwards</source>
        <translation>降序</translation>
    </message>
    <message>
        <source>Random</source>
        <translation>随机</translation>
    </message>
    <message>
        <source>One block only</source>
        <translation>固定一块</translation>
    </message>
    <message>
        <source>Steps spent on one block before the next; -1 stays on the first.</source>
        <translation>在一块上训练多少步后换下一块；-1 表示一直训练第一块。</translation>
    </message>
    <message>
        <source>Switching takes a moment.</source>
        <translation>切换要花片刻。</translation>
    </message>
    <message>
        <source>Too short a turn learns little.</source>
        <translation>每块轮到的时间太短，就学得很少。</translation>
    </message>
    <message>
        <source>The share of weights that is updated at a time in ratio mode.</source>
        <translation>ratio 模式下一次更新的权重比例。</translation>
    </message>
    <message>
        <source>Optimizer state in proportion.</source>
        <translation>优化器状态与之成正比。</translation>
    </message>
    <message>
        <source>A larger share learns faster per step.</source>
        <translation>比例越大，每步学得越快。</translation>
    </message>
    <message>
        <source>Our engine trains supervised fine-tuning only.</source>
        <translation>本机引擎只训练指令监督微调。</translation>
    </message>
    <message>
        <source>Preference loss</source>
        <translation>偏好损失</translation>
    </message>
    <message>
        <source>How pairs of answers are compared. sigmoid is DPO itself; orpo and simpo need no reference model; ipo and hinge are variants.</source>
        <translation>成对回答的比较方式。sigmoid 即 DPO 本身；orpo 和 simpo 不需要参考模型；ipo 和 hinge 是变体。</translation>
    </message>
    <message>
        <source>Without a reference, full tuning saves a second model.</source>
        <translation>不用参考模型时，全参数微调省去第二个模型。</translation>
    </message>
    <message>
        <source>Without a reference, one forward pass less.</source>
        <translation>不用参考模型时，少一次前向传播。</translation>
    </message>
    <message>
        <source>sigmoid is the best understood.</source>
        <translation>对 sigmoid 的了解最充分。</translation>
    </message>
    <message>
        <source>DPO (sigmoid)</source>
        <translation>DPO(sigmoid)</translation>
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
        <translation>成对 KTO</translation>
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
        <translation>学习偏好时，模型在多大程度上不偏离参考模型。</translation>
    </message>
    <message>
        <source>Adds the supervised loss on the chosen answer, with this weight.</source>
        <translation>以此权重加上对优选回答的监督损失。</translation>
    </message>
    <message>
        <source>Keeps the model able to write the good answers.</source>
        <translation>使模型保持写出好回答的能力。</translation>
    </message>
    <message>
        <source>BCO weight</source>
        <translation>BCO 权重</translation>
    </message>
    <message>
        <source>The weight of an extra loss that judges each answer on its own, as in BCO.</source>
        <translation>附加损失的权重，该损失像 BCO 一样单独评判每个回答。</translation>
    </message>
    <message>
        <source>Steadier when many pairs are labelled wrongly.</source>
        <translation>许多成对数据标错时更稳定。</translation>
    </message>
    <message>
        <source>DPO label smoothing</source>
        <translation>DPO 标签平滑</translation>
    </message>
    <message>
        <source>Protects from noisy pairs and slows learning.</source>
        <translation>抵御有噪声的成对数据，但会拖慢学习。</translation>
    </message>
    <message>
        <source>SimPO margin</source>
        <translation>SimPO gamma</translation>
    </message>
    <message>
        <source>The margin by which SimPO wants the chosen answer to win.</source>
        <translation>SimPO 要求优选回答胜出的间隔。</translation>
    </message>
    <message>
        <source>Too large a margin makes the model extreme.</source>
        <translation>间隔过大会使模型走极端。</translation>
    </message>
    <message>
        <source>Length damping</source>
        <translation>长度抑制</translation>
    </message>
    <message>
        <source>How much tokens beyond the length of the shorter answer count in DPO. Empty counts them in full.</source>
        <translation>DPO 中，超出较短回答长度的 token 计入多少。留空表示全部计入。</translation>
    </message>
    <message>
        <source>KTO weight of good answers</source>
        <translation>KTO 正样本权重</translation>
    </message>
    <message>
        <source>The weight of the loss of answers that are marked as good.</source>
        <translation>标为好的回答的损失权重。</translation>
    </message>
    <message>
        <source>A balance between imitation and avoidance.</source>
        <translation>在模仿与避免之间取得平衡。</translation>
    </message>
    <message>
        <source>KTO weight of bad answers</source>
        <translation>KTO 负样本权重</translation>
    </message>
    <message>
        <source>The weight of the loss of answers that are marked as bad.</source>
        <translation>标为差的回答的损失权重。</translation>
    </message>
    <message>
        <source>Too high a weight makes the model avoid without learning what is good.</source>
        <translation>权重过高时，模型只会回避，学不到什么是好。</translation>
    </message>
    <message>
        <source>Reference model</source>
        <translation>参考模型</translation>
    </message>
    <message>
        <source>The model that preferences are measured against. Empty means the starting point of the run itself.</source>
        <translation>衡量偏好时对照的模型。留空表示本次训练的起点。</translation>
    </message>
    <message>
        <source>No effect beyond loading.</source>
        <translation>除加载外不影响。</translation>
    </message>
    <message>
        <source>Decides what counts as drift.</source>
        <translation>决定怎样算偏离。</translation>
    </message>
    <message>
        <source>Reference adapters</source>
        <translation>参考模型适配器</translation>
    </message>
    <message>
        <source>Adapters that are merged into the reference model, separated by commas.</source>
        <translation>合并到参考模型中的适配器，用逗号分隔。</translation>
    </message>
    <message>
        <source>Merged: no more than the model.</source>
        <translation>合并后：不比模型本身更多。</translation>
    </message>
    <message>
        <source>Must match the starting point of the run.</source>
        <translation>必须与本次训练的起点一致。</translation>
    </message>
    <message>
        <source>Reference bits</source>
        <translation>参考模型量化等级</translation>
    </message>
    <message>
        <source>A quarter or half of the reference&apos;s weights.</source>
        <translation>为参考模型权重的四分之一或一半。</translation>
    </message>
    <message>
        <source>Somewhat slower.</source>
        <translation>稍慢。</translation>
    </message>
    <message>
        <source>A slightly inexact reference.</source>
        <translation>参考模型略有误差。</translation>
    </message>
    <message>
        <source>Reward model</source>
        <translation>奖励模型</translation>
    </message>
    <message>
        <source>The model or adapter that scores answers in PPO.</source>
        <translation>PPO 中给回答打分的模型或适配器。</translation>
    </message>
    <message>
        <source>An adapter adds little, a full model its whole size.</source>
        <translation>适配器增加很少，完整模型增加其全部大小。</translation>
    </message>
    <message>
        <source>One more forward pass per answer.</source>
        <translation>每个回答多一次前向传播。</translation>
    </message>
    <message>
        <source>PPO learns whatever it rewards, flaws too.</source>
        <translation>奖励什么，PPO 就学什么，包括缺陷。</translation>
    </message>
    <message>
        <source>Reward adapters</source>
        <translation>奖励模型适配器</translation>
    </message>
    <message>
        <source>Adapters that are merged into a full reward model, separated by commas.</source>
        <translation>合并到完整奖励模型中的适配器，用逗号分隔。</translation>
    </message>
    <message>
        <source>No effect on a step; merging takes a moment at the start.</source>
        <translation>不影响单步；开始时合并要花片刻。</translation>
    </message>
    <message>
        <source>Must belong to that model.</source>
        <translation>必须属于该模型。</translation>
    </message>
    <message>
        <source>Reward bits</source>
        <translation>奖励模型量化等级</translation>
    </message>
    <message>
        <source>A quarter or half of the reward model&apos;s weights.</source>
        <translation>为奖励模型权重的四分之一或一半。</translation>
    </message>
    <message>
        <source>Somewhat slower scoring.</source>
        <translation>打分稍慢。</translation>
    </message>
    <message>
        <source>Slightly inexact scores.</source>
        <translation>分数略有误差。</translation>
    </message>
    <message>
        <source>Reward model type</source>
        <translation>奖励模型类型</translation>
    </message>
    <message>
        <source>Whether the reward model is an adapter on the trained model, a full model, or a server asked over the network.</source>
        <translation>奖励模型是所训模型上的适配器、完整模型，还是通过网络访问的服务。</translation>
    </message>
    <message>
        <source>full adds a whole model.</source>
        <translation>full 增加一个完整模型。</translation>
    </message>
    <message>
        <source>api waits for the network.</source>
        <translation>api 要等待网络。</translation>
    </message>
    <message>
        <source>No effect by itself.</source>
        <translation>本身不影响。</translation>
    </message>
    <message>
        <source>Adapter</source>
        <translation>适配器</translation>
    </message>
    <message>
        <source>Full model</source>
        <translation>完整模型</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>服务</translation>
    </message>
    <message>
        <source>Divides rewards by their running spread before PPO uses them.</source>
        <translation>PPO 使用奖励之前，先除以其累计的标准差。</translation>
    </message>
    <message>
        <source>Steadier updates; the absolute size of rewards is lost.</source>
        <translation>更新更稳定，但失去奖励的绝对大小。</translation>
    </message>
    <message>
        <source>Whiten rewards</source>
        <translation>白化奖励</translation>
    </message>
    <message>
        <source>Shifts and scales the rewards of each batch to mean 0 and spread 1 before advantages are computed.</source>
        <translation>计算优势之前，把每批奖励平移缩放到均值 0、标准差 1。</translation>
    </message>
    <message>
        <source>Steadier with small batches, and blind to a batch that is good as a whole.</source>
        <translation>小批次更稳定，但看不出整批都好的情况。</translation>
    </message>
    <message>
        <source>PPO buffer</source>
        <translation>PPO 缓冲区</translation>
    </message>
    <message>
        <source>Mini-batches of answers that are collected before PPO optimises on them.</source>
        <translation>收集多少个小批次的回答后，PPO 才进行优化。</translation>
    </message>
    <message>
        <source>Stored answers take memory.</source>
        <translation>存放的回答占内存。</translation>
    </message>
    <message>
        <source>More writing before each update.</source>
        <translation>每次更新前要生成更多回答。</translation>
    </message>
    <message>
        <source>Answers become slightly older than the model.</source>
        <translation>回答比当前模型略旧。</translation>
    </message>
    <message>
        <source>PPO epochs</source>
        <translation>PPO 轮数</translation>
    </message>
    <message>
        <source>How often PPO optimises on each collected set of answers.</source>
        <translation>PPO 对每次收集的回答优化几遍。</translation>
    </message>
    <message>
        <source>More optimisation per written answer.</source>
        <translation>每个生成的回答优化次数更多。</translation>
    </message>
    <message>
        <source>Many passes use answers well and drift sooner.</source>
        <translation>遍数多则充分利用回答，但更快偏离。</translation>
    </message>
    <message>
        <source>The distance from the reference that PPO&apos;s adaptive penalty aims at, as a KL divergence.</source>
        <translation>PPO 自适应惩罚的目标：与参考模型的距离，以 KL 散度表示。</translation>
    </message>
    <message>
        <source>Higher allows more change and more gaming of the reward.</source>
        <translation>越高，允许的改变越大，也越容易钻奖励的空子。</translation>
    </message>
    <message>
        <source>Our engine writes its own run files and opens no network connection.</source>
        <translation>本机引擎自行写训练记录，不连接网络。</translation>
    </message>
    <message>
        <source>External logger</source>
        <translation>外部记录面板</translation>
    </message>
    <message>
        <source>Services that receive the curves of a run, separated by commas; none sends nothing.</source>
        <translation>接收训练曲线的服务，用逗号分隔；none 表示不发送。</translation>
    </message>
    <message>
        <source>Network services may delay a step.</source>
        <translation>网络服务可能拖慢个别步。</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
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
        <translation>本机引擎自行写训练记录；请在“记录”页中打开。</translation>
    </message>
    <message>
        <source>Trackio</source>
        <translation>Trackio</translation>
    </message>
    <message>
        <source>All installed</source>
        <translation>所有已安装的</translation>
    </message>
    <message>
        <source>Run name</source>
        <translation>运行名称</translation>
    </message>
    <message>
        <source>Our engine names a run after its output folder.</source>
        <translation>本机引擎以输出目录为训练命名。</translation>
    </message>
    <message>
        <source>Logger folder</source>
        <translation>记录文件夹</translation>
    </message>
    <message>
        <source>No effect; it only says where a file goes.</source>
        <translation>不影响，只说明文件放在哪里。</translation>
    </message>
    <message>
        <source>Read only by TensorBoard in exported commands.</source>
        <translation>仅供导出的命令中的 TensorBoard 使用。</translation>
    </message>
    <message>
        <source>Sends the curves of a run to SwanLab, in the cloud or to a local board.</source>
        <translation>把训练曲线发送到 SwanLab，可为云端或本地面板。</translation>
    </message>
    <message>
        <source>The network may delay a step slightly.</source>
        <translation>网络可能略微拖慢某一步。</translation>
    </message>
    <message>
        <source>SwanLab project</source>
        <translation>SwanLab 项目名</translation>
    </message>
    <message>
        <source>The project under which SwanLab files the run.</source>
        <translation>SwanLab 将训练归入的项目。</translation>
    </message>
    <message>
        <source>No effect; it only sorts runs in SwanLab.</source>
        <translation>不影响，只用于在 SwanLab 中归类。</translation>
    </message>
    <message>
        <source>SwanLab run name</source>
        <translation>SwanLab 实验名</translation>
    </message>
    <message>
        <source>SwanLab workspace</source>
        <translation>SwanLab 工作区</translation>
    </message>
    <message>
        <source>No effect; it only says who sees the run.</source>
        <translation>不影响，只决定谁能看到这次训练。</translation>
    </message>
    <message>
        <source>SwanLab key</source>
        <translation>SwanLab API 密钥</translation>
    </message>
    <message>
        <source>The secret with which SwanLab accepts the run. Exported commands name an environment variable instead of showing it.</source>
        <translation>SwanLab 接收训练所需的密钥。导出的命令只写环境变量名，不显示密钥。</translation>
    </message>
    <message>
        <source>No effect; it only identifies you.</source>
        <translation>不影响，只用于识别身份。</translation>
    </message>
    <message>
        <source>SwanLab mode</source>
        <translation>SwanLab 模式</translation>
    </message>
    <message>
        <source>Whether SwanLab sends the run to the cloud or keeps it in local files.</source>
        <translation>SwanLab 把训练发送到云端，还是存为本地文件。</translation>
    </message>
    <message>
        <source>local never waits for the network.</source>
        <translation>local 从不等待网络。</translation>
    </message>
    <message>
        <source>Cloud</source>
        <translation>云端</translation>
    </message>
    <message>
        <source>Local</source>
        <translation>本地</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>训练阶段</translation>
    </message>
    <message>
        <source>What is trained: supervised answers (sft), plain text (pt), a reward model (rm), or preferences (dpo, kto, ppo).</source>
        <translation>训练什么：监督式回答（sft）、纯文本（pt）、奖励模型（rm），或偏好（dpo、kto、ppo）。</translation>
    </message>
    <message>
        <source>Start with sft. Take dpo for pairs of answers, kto for answers marked good or bad, afterwards and at a lower learning rate. pt is for plain text. Each stage needs datasets of its kind.</source>
        <translation>先用 sft。之后再以更低的学习率训练偏好：成对回答用 dpo，标为好或差的回答用 kto。pt 用于纯文本。每个阶段都需要相应类型的数据集。</translation>
    </message>
    <message>
        <source>dpo and ppo hold more activations, and full tuning a second model.</source>
        <translation>dpo 和 ppo 的激活值更多，全参数微调时还多一个模型。</translation>
    </message>
    <message>
        <source>Preference stages take two to four passes per sample.</source>
        <translation>偏好阶段每个样本要计算二至四遍。</translation>
    </message>
    <message>
        <source>sft teaches what to say, preferences how to choose.</source>
        <translation>sft 教模型说什么，偏好阶段教它如何选择。</translation>
    </message>
    <message>
        <source>Pre-training</source>
        <translation>预训练</translation>
    </message>
    <message>
        <source>Supervised (SFT)</source>
        <translation>监督微调 (SFT)</translation>
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
        <translation>训练</translation>
    </message>
    <message>
        <source>Runs training. The form sets it for you; a file for evaluation alone leaves it out.</source>
        <translation>执行训练。表单会自动设置；只做评估的配置不写此项。</translation>
    </message>
    <message>
        <source>Turn it on in files for training; a dataset must then be named. Turn it off in a file that only evaluates or predicts.</source>
        <translation>训练用的配置中启用，且须指定数据集。只做评估或预测的配置中关闭。</translation>
    </message>
    <message>
        <source>On: gradients and optimizer state are needed.</source>
        <translation>启用时：需要梯度和优化器状态。</translation>
    </message>
    <message>
        <source>Off: the run only evaluates.</source>
        <translation>关闭时：只做评估。</translation>
    </message>
    <message>
        <source>Off: the model stays as it is.</source>
        <translation>关闭时：模型保持不变。</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>学习率</translation>
    </message>
    <message>
        <source>The step size of each update at its peak, after warmup.</source>
        <translation>每次更新的步长，指预热之后的峰值。</translation>
    </message>
    <message>
        <source>5e-5 for LoRA and QLoRA, 4e-5 to be careful, 1e-5 for full tuning. Raise it a little if the loss does not fall; lower it if the loss swings or diverges.</source>
        <translation>LoRA 和 QLoRA 用 5e-5，求稳用 4e-5，全参数微调用 1e-5。损失不下降时略微调高；损失震荡或发散时调低。</translation>
    </message>
    <message>
        <source>No effect per step; too small a rate needs more epochs.</source>
        <translation>不影响单步；过小则需要更多轮。</translation>
    </message>
    <message>
        <source>The most important setting. It acts together with batch size, warmup, scheduler and LoRA alpha.</source>
        <translation>最重要的设置。它与批处理大小、预热、学习率调节器和 LoRA 缩放系数共同起作用。</translation>
    </message>
    <message>
        <source>How often training goes through all the data. Fractions are allowed; a maximum of steps replaces it.</source>
        <translation>把全部数据训练多少遍。可以是小数；设置最大步数后以步数为准。</translation>
    </message>
    <message>
        <source>3 is usual. Raise it to 5 to 8 for a small dataset, lower it to 2 to 3 for a large one. Beyond 10 the model learns rows by heart. A good final loss is often 0.5 to 1.5.</source>
        <translation>通常为 3。小数据集调到 5 至 8，大数据集调到 2 至 3。超过 10 轮，模型会死记数据。理想的最终损失多在 0.5 至 1.5。</translation>
    </message>
    <message>
        <source>Time grows in proportion.</source>
        <translation>时间按比例增长。</translation>
    </message>
    <message>
        <source>Too few learn little, too many overfit: watch the evaluation loss.</source>
        <translation>太少学得不够，太多会过拟合：请留意评估损失。</translation>
    </message>
    <message>
        <source>Maximum steps</source>
        <translation>最大步数</translation>
    </message>
    <message>
        <source>Ends training after this many optimizer steps. Above 0 it replaces the number of epochs; -1 leaves it off.</source>
        <translation>优化器更新这么多步后结束训练。大于 0 时取代训练轮数；-1 表示不限。</translation>
    </message>
    <message>
        <source>Set it for quick trials and for comparing runs of equal length; raise it while the evaluation loss still falls. Streamed data needs it.</source>
        <translation>用于快速试验，以及比较长度相同的训练；评估损失仍在下降时调高。流式读取必须设置。</translation>
    </message>
    <message>
        <source>Sets the length of the run, and with it of the learning rate schedule.</source>
        <translation>决定训练长度，也决定学习率调度的长度。</translation>
    </message>
    <message>
        <source>Few steps may not see all the data.</source>
        <translation>步数少可能看不完全部数据。</translation>
    </message>
    <message>
        <source>Batch size</source>
        <translation>批处理大小</translation>
    </message>
    <message>
        <source>Samples that go through the model at once on each device.</source>
        <translation>每个设备一次送入模型的样本数。</translation>
    </message>
    <message>
        <source>If memory is short take 1, with 4 to 8 accumulation steps. Raise it only while memory is left.</source>
        <translation>内存不足时用 1，配合 4 至 8 步梯度累积。内存有富余才调高。</translation>
    </message>
    <message>
        <source>On a GPU activations grow in proportion; on a processor our engine works in smaller passes.</source>
        <translation>在 GPU 上激活值按比例增长；在 CPU 上本机引擎分成更小的部分处理。</translation>
    </message>
    <message>
        <source>Larger batches use a GPU better, most of all with short samples.</source>
        <translation>批次越大，GPU 利用越充分，短样本尤其如此。</translation>
    </message>
    <message>
        <source>Only the product with accumulation and devices counts: large is steady and may generalise less, small is noisy and generalises better.</source>
        <translation>只看它与梯度累积、设备数的乘积：大则稳定，但泛化可能变差；小则噪声大，泛化较好。</translation>
    </message>
    <message>
        <source>Gradient accumulation</source>
        <translation>梯度累积</translation>
    </message>
    <message>
        <source>Batches whose gradients are summed before one update. Effective batch = batch size × this × devices.</source>
        <translation>累加多少批的梯度才更新一次。有效批大小 = 批处理大小 × 此值 × 设备数。</translation>
    </message>
    <message>
        <source>Take 4 to 8 with batch size 1. Raise it if the loss is noisy, lower it if a small dataset gives too few steps; an effective batch of 8 to 32 suits most data.</source>
        <translation>批处理大小为 1 时用 4 至 8。损失噪声大时调高，小数据集步数太少时调低；多数数据适合有效批大小 8 至 32。</translation>
    </message>
    <message>
        <source>No effect: that is its purpose.</source>
        <translation>不影响：这正是它的用途。</translation>
    </message>
    <message>
        <source>Fewer, longer steps; about the same time per sample.</source>
        <translation>步数更少、每步更长；每个样本的耗时大致不变。</translation>
    </message>
    <message>
        <source>The same as a larger batch, weighted by tokens.</source>
        <translation>与更大的批次相同，按 token 数加权。</translation>
    </message>
    <message>
        <source>batches</source>
        <translation>批</translation>
    </message>
    <message>
        <source>LR scheduler</source>
        <translation>学习率调节器</translation>
    </message>
    <message>
        <source>How the learning rate changes after warmup: it falls along a curve or a line, or stays.</source>
        <translation>预热后学习率如何变化：沿曲线或直线下降，或保持不变。</translation>
    </message>
    <message>
        <source>cosine is a good choice for a fixed length. Take constant_with_warmup when you do not know yet when to stop; constant ignores the warmup. Schedules with a minimum need options.</source>
        <translation>长度确定时 cosine 是好选择。还不知道何时停止就用 constant_with_warmup；constant 会忽略预热。带最小值的调度须填写选项。</translation>
    </message>
    <message>
        <source>A falling rate lowers the final loss; resuming needs the same total length.</source>
        <translation>学习率下降能降低最终损失；接着训练须保持总长度不变。</translation>
    </message>
    <message>
        <source>Cosine</source>
        <translation>余弦</translation>
    </message>
    <message>
        <source>Cosine with restarts</source>
        <translation>余弦重启</translation>
    </message>
    <message>
        <source>Polynomial</source>
        <translation>多项式</translation>
    </message>
    <message>
        <source>Constant</source>
        <translation>常数</translation>
    </message>
    <message>
        <source>Constant with warmup</source>
        <translation>常数，带预热</translation>
    </message>
    <message>
        <source>Inverse square root</source>
        <translation>平方根倒数</translation>
    </message>
    <message>
        <source>Lower on a plateau</source>
        <translation>停滞时下降</translation>
    </message>
    <message>
        <source>Cosine down to a minimum</source>
        <translation>余弦降至最小值</translation>
    </message>
    <message>
        <source>Cosine with minimum, smooth warmup</source>
        <translation>余弦降至最小值，平滑预热</translation>
    </message>
    <message>
        <source>Warmup, stable, decay</source>
        <translation>预热-稳定-衰减</translation>
    </message>
    <message>
        <source>Greedy</source>
        <translation>贪心</translation>
    </message>
    <message>
        <source>Our engine does not know the greedy schedule.</source>
        <translation>本机引擎不支持贪心调度。</translation>
    </message>
    <message>
        <source>LR scheduler options</source>
        <translation>学习率调节器选项</translation>
    </message>
    <message>
        <source>Options of the LR scheduler as a JSON object, for example {&quot;num_cycles&quot;: 2} or {&quot;min_lr_rate&quot;: 0.1}.</source>
        <translation>学习率调节器的选项，JSON 对象，例如 {&quot;num_cycles&quot;: 2} 或 {&quot;min_lr_rate&quot;: 0.1}。</translation>
    </message>
    <message>
        <source>Needed for schedules with a minimum rate (min_lr or min_lr_rate); leave it empty otherwise. Raise the minimum if late data learns too little. An unknown option stops the run.</source>
        <translation>带最小学习率的调度须填写（min_lr 或 min_lr_rate），其余留空。后期数据学得太少时调高最小值。未知的选项会使训练中止。</translation>
    </message>
    <message>
        <source>A floor keeps late data effective.</source>
        <translation>有下限，后期的数据才不会失去作用。</translation>
    </message>
    <message>
        <source>Warmup steps</source>
        <translation>预热步数</translation>
    </message>
    <message>
        <source>Steps in which the learning rate rises from 0 to its peak. A value below 1 is a share of all steps.</source>
        <translation>学习率从 0 升到峰值的步数。小于 1 的值表示占总步数的比例。</translation>
    </message>
    <message>
        <source>0 to 0.1 of the run. Raise it if the loss jumps at the start, most of all with full tuning; lower it in short runs. The constant schedule ignores it.</source>
        <translation>取总步数的 0 到 0.1。开始时损失跳动则调高，全参数微调尤其如此；训练短则调低。常数调度会忽略它。</translation>
    </message>
    <message>
        <source>The first steps learn little.</source>
        <translation>最初几步学得很少。</translation>
    </message>
    <message>
        <source>Protects trained weights from large early updates.</source>
        <translation>避免训练好的权重在初期被大幅更新。</translation>
    </message>
    <message>
        <source>Warmup ratio</source>
        <translation>预热比例</translation>
    </message>
    <message>
        <source>Warmup as a share of all steps. The trainer calls this key outdated; if given, it replaces the warmup steps.</source>
        <translation>预热占总步数的比例。训练库已不推荐此参数；一旦设置，就取代预热步数。</translation>
    </message>
    <message>
        <source>Leave it empty and write the share into the warmup steps; 0.03 to 0.1 is common. Raise it if the loss jumps at the start.</source>
        <translation>留空，把比例写在预热步数中；常用 0.03 到 0.1。开始时损失跳动则调高。</translation>
    </message>
    <message>
        <source>The same as warmup given in steps.</source>
        <translation>与按步数设置的预热相同。</translation>
    </message>
    <message>
        <source>Maximum gradient norm</source>
        <translation>最大梯度范数</translation>
    </message>
    <message>
        <source>Shortens the gradient of a step to this length if it is longer. 0 or less switches clipping off.</source>
        <translation>一步的梯度范数超过此值时，缩小到此值。0 或更小表示不裁剪。</translation>
    </message>
    <message>
        <source>Keep 1.0. Lower it to 0.3 or 0.5 if single batches make the loss jump; raise it if nearly every step is clipped. The chart shows the gradient norm.</source>
        <translation>保持 1.0。个别批次使损失跳动时调到 0.3 或 0.5；几乎每步都被裁剪时调高。图表中可看梯度范数。</translation>
    </message>
    <message>
        <source>Guards against bad batches; too small a value slows learning.</source>
        <translation>抵御异常批次；过小会拖慢学习。</translation>
    </message>
    <message>
        <source>bf16</source>
        <translation>bf16</translation>
    </message>
    <message>
        <source>Multiplies in bfloat16, which has the range of fp32 with fewer digits; sums and adapters stay in fp32.</source>
        <translation>以 bfloat16 做乘法：范围与 fp32 相同，位数更少；求和与适配器仍用 fp32。</translation>
    </message>
    <message>
        <source>Turn it on for every GPU from Ampere on. Turn it off on older GPUs, where fp16 takes its place; the two exclude each other.</source>
        <translation>Ampere 及更新的 GPU 都应启用。更旧的 GPU 请关闭，改用 fp16；两者不能同时启用。</translation>
    </message>
    <message>
        <source>Half of fp32 for activations.</source>
        <translation>激活值为 fp32 的一半。</translation>
    </message>
    <message>
        <source>Several times as fast as fp32 on a GPU; on a processor faster only with bf16 instructions.</source>
        <translation>在 GPU 上比 fp32 快几倍；CPU 只有支持 bf16 指令才会更快。</translation>
    </message>
    <message>
        <source>Practically none for fine-tuning.</source>
        <translation>对微调几乎没有影响。</translation>
    </message>
    <message>
        <source>fp16</source>
        <translation>fp16</translation>
    </message>
    <message>
        <source>Multiplies in 16-bit floats, which overflow early; the loss is scaled to keep gradients in range.</source>
        <translation>以 16 位浮点数做乘法，容易溢出；损失会缩放，使梯度保持在范围内。</translation>
    </message>
    <message>
        <source>Turn it on only for GPUs without bf16, older than Ampere. Turn it off if the loss becomes infinite or many steps are skipped.</source>
        <translation>只在不支持 bf16、早于 Ampere 的 GPU 上启用。损失变为无穷大，或许多步被跳过时关闭。</translation>
    </message>
    <message>
        <source>As bf16: half of fp32 for activations.</source>
        <translation>与 bf16 相同：激活值为 fp32 的一半。</translation>
    </message>
    <message>
        <source>As bf16 on those GPUs.</source>
        <translation>在这些 GPU 上与 bf16 相同。</translation>
    </message>
    <message>
        <source>May overflow: models made in bf16 can turn to infinite loss.</source>
        <translation>可能溢出：以 bf16 训练的模型，损失可能变为无穷大。</translation>
    </message>
    <message>
        <source>Needs a GPU.</source>
        <translation>需要 GPU。</translation>
    </message>
    <message>
        <source>Pure bf16</source>
        <translation>纯 bf16</translation>
    </message>
    <message>
        <source>Keeps everything that is trained in the type of the model instead of fp32. LoRA adapters stay in fp32 all the same.</source>
        <translation>所有可训练权重都用模型的类型，而不是 fp32。LoRA 适配器仍用 fp32。</translation>
    </message>
    <message>
        <source>Turn it on for full tuning when fp32 weights do not fit; GaLore and APOLLO need it to pay off. Leave it off for LoRA. Not with DeepSpeed stage 3.</source>
        <translation>全参数微调放不下 fp32 权重时启用；GaLore 和 APOLLO 有了它才有意义。LoRA 保持关闭。不能与 DeepSpeed stage 3 同用。</translation>
    </message>
    <message>
        <source>Full tuning: 8 instead of 16 bytes per parameter.</source>
        <translation>全参数微调：每个参数 8 字节，而不是 16 字节。</translation>
    </message>
    <message>
        <source>Slightly faster.</source>
        <translation>略快。</translation>
    </message>
    <message>
        <source>Small updates are lost to rounding; a higher learning rate loses fewer.</source>
        <translation>小的更新会因舍入而丢失；学习率高些则丢失较少。</translation>
    </message>
    <message>
        <source>TF32</source>
        <translation>TF32</translation>
    </message>
    <message>
        <source>Lets GPUs from Ampere on round fp32 factors to 10 bits before multiplying.</source>
        <translation>让 Ampere 及更新的 GPU 在相乘前把 fp32 乘数舍入到 10 位尾数。</translation>
    </message>
    <message>
        <source>Turn it on where training runs in fp32; with bf16 or fp16 it changes little. Turn it off to compare numbers exactly.</source>
        <translation>以 fp32 训练时启用；用 bf16 或 fp16 时变化很小。要精确比较数值时关闭。</translation>
    </message>
    <message>
        <source>Up to several times as fast for fp32 products.</source>
        <translation>fp32 乘法最多可快几倍。</translation>
    </message>
    <message>
        <source>Errors far below those of bf16.</source>
        <translation>误差远小于 bf16。</translation>
    </message>
    <message>
        <source>Our engine computes fp32 products in full precision.</source>
        <translation>本机引擎以完整精度计算 fp32 乘法。</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>随机种子</translation>
    </message>
    <message>
        <source>Starts all random choices: adapter start values, the validation split, shuffling, dropout.</source>
        <translation>所有随机选择的起点：适配器初值、验证集划分、打乱顺序、随机丢弃。</translation>
    </message>
    <message>
        <source>Change it to see how much results depend on chance; keep it when you compare settings.</source>
        <translation>想知道结果受偶然影响多大就更改它；比较设置时保持不变。</translation>
    </message>
    <message>
        <source>Runs differ a little from seed to seed; a difference smaller than that means nothing.</source>
        <translation>种子不同，结果略有差异；比这更小的差别没有意义。</translation>
    </message>
    <message>
        <source>Data seed</source>
        <translation>数据随机种子</translation>
    </message>
    <message>
        <source>Starts the shuffling of the training order only. Empty means the general seed.</source>
        <translation>只决定训练顺序的打乱。留空表示用随机种子。</translation>
    </message>
    <message>
        <source>Set it to keep one data order while the general seed changes, or the reverse. Leave it empty otherwise.</source>
        <translation>要在随机种子改变时保持数据顺序，或相反时设置，否则留空。</translation>
    </message>
    <message>
        <source>Changes the order of the data and nothing else.</source>
        <translation>只改变数据的顺序。</translation>
    </message>
    <message>
        <source>Disable shuffling</source>
        <translation>不打乱数据</translation>
    </message>
    <message>
        <source>Reads the data in the given order in every epoch instead of shuffling it.</source>
        <translation>每轮都按给定顺序读取数据，不打乱。</translation>
    </message>
    <message>
        <source>Sorted data without shuffling makes the loss swing, and the last topics dominate.</source>
        <translation>有序的数据不打乱，损失会震荡，最后的主题会占主导。</translation>
    </message>
    <message>
        <source>Sampling order</source>
        <translation>采样顺序</translation>
    </message>
    <message>
        <source>The order of samples: shuffled, as in the file, or grouped by similar length.</source>
        <translation>样本的顺序：打乱、按文件顺序，或按相近长度分组。</translation>
    </message>
    <message>
        <source>Keep random. In exported commands group_by_length saves padding when batches hold several samples and packing is off; go back to random if the curve swings too much.</source>
        <translation>保持 random。每批多个样本且未打包时，可在导出的命令中用 group_by_length 减少填充；曲线震荡太大就改回 random。</translation>
    </message>
    <message>
        <source>Fewer padded tokens when grouped.</source>
        <translation>分组后填充的 token 更少。</translation>
    </message>
    <message>
        <source>Up to twice as fast when lengths vary much.</source>
        <translation>长度相差大时，最多快一倍。</translation>
    </message>
    <message>
        <source>Grouping makes the loss curve swing.</source>
        <translation>分组会使损失曲线震荡。</translation>
    </message>
    <message>
        <source>Shuffled</source>
        <translation>打乱</translation>
    </message>
    <message>
        <source>File order</source>
        <translation>文件顺序</translation>
    </message>
    <message>
        <source>Use the setting that keeps the order instead.</source>
        <translation>请改用“不打乱数据”。</translation>
    </message>
    <message>
        <source>Grouped by length</source>
        <translation>按长度分组</translation>
    </message>
    <message>
        <source>Our engine has no padding to save: it lays samples end to end.</source>
        <translation>本机引擎没有填充可省：样本首尾相接。</translation>
    </message>
    <message>
        <source>Use the CPU</source>
        <translation>使用 CPU</translation>
    </message>
    <message>
        <source>Trains on the processor even if a GPU is there.</source>
        <translation>即使有 GPU，也在 CPU 上训练。</translation>
    </message>
    <message>
        <source>Turn it on for tiny models, for tests while the GPU is busy, or when a model fits host memory only. Turn it off for real runs. Not with fp16.</source>
        <translation>模型极小、GPU 忙时做测试，或只有主机内存才放得下模型时启用。正式训练请关闭。不能与 fp16 同用。</translation>
    </message>
    <message>
        <source>Uses host memory instead of GPU memory.</source>
        <translation>占用主机内存，而不占显存。</translation>
    </message>
    <message>
        <source>Ten to a hundred times slower for models that fit a GPU.</source>
        <translation>GPU 放得下的模型，要慢十到一百倍。</translation>
    </message>
    <message>
        <source>Start with stage 2. Take stage 3 when the weights do not fit on one GPU, offload as the last resort; leave it empty on one GPU with room. Not with GaLore, APOLLO or, at stage 3, Unsloth.</source>
        <translation>先用 stage 2。单块 GPU 放不下权重时用 stage 3，卸载是最后的手段；单块 GPU 够用时留空。不能与 GaLore、APOLLO 同用，stage 3 时也不能与 Unsloth 同用。</translation>
    </message>
    <message>
        <source>Stage 3 divides weights, gradients and optimizer state by the number of GPUs.</source>
        <translation>stage 3 把权重、梯度和优化器状态按 GPU 数均分。</translation>
    </message>
    <message>
        <source>Take full_shard auto_wrap, which corresponds to ZeRO 3, when a model does not fit on one GPU; shard_grad_op when only optimizer and gradients must be divided. Use it or DeepSpeed, not both.</source>
        <translation>单块 GPU 放不下模型时用 full_shard auto_wrap，相当于 ZeRO 3；只需切分优化器和梯度时用 shard_grad_op。与 DeepSpeed 二选一。</translation>
    </message>
    <message>
        <source>full_shard divides weights, gradients and optimizer state by the number of GPUs.</source>
        <translation>full_shard 把权重、梯度和优化器状态按 GPU 数均分。</translation>
    </message>
    <message>
        <source>Start from an example that comes with LLaMA-Factory. Give one wrapping rule, not two; wrap by decoder layer if in doubt. Leave it empty without FSDP.</source>
        <translation>从 LLaMA-Factory 自带的示例开始。包装规则只给一种；拿不准就按解码层包装。不用 FSDP 时留空。</translation>
    </message>
    <message>
        <source>Seconds that the processes of a run wait for each other before they give up.</source>
        <translation>各进程互相等待多少秒后放弃。</translation>
    </message>
    <message>
        <source>Raise it if slow preprocessing in one process ends the run: LLaMA Board sends 180,000,000, in effect forever. Lower it to notice a hung process sooner.</source>
        <translation>某个进程预处理慢而使训练中止时调高：LLaMA Board 设为 180000000，相当于不限时。想更早发现卡住的进程则调低。</translation>
    </message>
    <message>
        <source>How many layers the freeze method trains: the last ones if positive, the first ones if negative. With LLaMA Pro, the number of added layers.</source>
        <translation>freeze 方法训练的层数：正数为最后几层，负数为最前几层。使用 LLaMA Pro 时为新增的层数。</translation>
    </message>
    <message>
        <source>Start with 2. Raise it if the model learns too little and memory allows; lower it if it forgets or does not fit.</source>
        <translation>先用 2。学得太少且显存允许时调高；出现遗忘或放不下时调低。</translation>
    </message>
    <message>
        <source>Keep all. Name mlp alone for new facts with less memory; go back to all if the model learns too little.</source>
        <translation>保持 all。想少用显存学习新事实时只写 mlp；学得太少就改回 all。</translation>
    </message>
    <message>
        <source>With fewer parts less is changed, and less is forgotten.</source>
        <translation>部分越少，改变越少，遗忘也越少。</translation>
    </message>
    <message>
        <source>Add embed_tokens and lm_head after new tokens were added. Leave it empty otherwise, above all when memory is short.</source>
        <translation>添加新 token 之后加上 embed_tokens 和 lm_head。其余情况留空，显存不足时尤其如此。</translation>
    </message>
    <message>
        <source>8 to 16 for most tasks, rarely more. Raise it for new skills with much data; lower it if the model overfits. Alpha follows at twice the rank if left empty.</source>
        <translation>多数任务用 8 至 16，很少需要更高。数据多、要学新能力时调高；过拟合时调低。缩放系数留空时为秩的两倍。</translation>
    </message>
    <message>
        <source>Qwen2.5-7B, all linear layers: 20 million parameters at rank 8, 0.3 GB with optimizer state; each doubling doubles that.</source>
        <translation>Qwen2.5-7B 全部线性层：秩为 8 时 2000 万参数，连同优化器状态 0.3 GB；秩每翻倍，占用也翻倍。</translation>
    </message>
    <message>
        <source>Keep twice the rank. Raise it if the adapter learns too weakly, lower it if the loss swings: doubling alpha acts much like doubling the learning rate.</source>
        <translation>保持秩的两倍。适配器学得太弱时调高，损失震荡时调低：缩放系数翻倍，效果近似学习率翻倍。</translation>
    </message>
    <message>
        <source>0 is fine for most data. Raise it to 0.05 to 0.1 for a few hundred rows or many epochs; lower it if the loss hardly falls.</source>
        <translation>多数数据用 0 即可。只有几百条或轮数多时调到 0.05 至 0.1；损失几乎不下降时调低。</translation>
    </message>
    <message>
        <source>LoRA modules</source>
        <translation>LoRA 作用模块</translation>
    </message>
    <message>
        <source>Keep all. Name fewer, such as q_proj,v_proj, only when memory is very short; add modules before you raise the rank.</source>
        <translation>保持 all。只有内存极少时才减少，例如 q_proj,v_proj；提高秩之前先增加模块。</translation>
    </message>
    <message>
        <source>Add embed_tokens and lm_head after new tokens were added, or for a new script or language. Leave it empty otherwise: each costs much memory.</source>
        <translation>添加新 token 之后，或学习新文字、新语言时，加上 embed_tokens 和 lm_head。其余情况留空：每个都很占内存。</translation>
    </message>
    <message>
        <source>LoRA+ LR ratio</source>
        <translation>LoRA+ 学习率比例</translation>
    </message>
    <message>
        <source>Try 16 with a lower learning rate, such as 2e-5, to speed up early learning. Lower it, or leave it empty, if the loss jumps.</source>
        <translation>要加快初期学习，可试 16，并降低学习率，例如 2e-5。损失跳动时调低或留空。</translation>
    </message>
    <message>
        <source>LoRA+ embedding LR</source>
        <translation>LoRA+ 嵌入学习率</translation>
    </message>
    <message>
        <source>Keep 1e-6 unless embeddings are among the LoRA modules. Raise it carefully if new tokens learn too little; lower it if rare words suffer.</source>
        <translation>作用模块不含嵌入时保持 1e-6。新 token 学得太少时谨慎调高；罕见词变差时调低。</translation>
    </message>
    <message>
        <source>Create new adapter</source>
        <translation>新建适配器</translation>
    </message>
    <message>
        <source>Turn it on to add a second skill without changing the first adapter. Leave it off to train the first one further. Not with quantised weights.</source>
        <translation>要增加第二种能力而不改变第一个适配器时启用。要继续训练第一个则保持关闭。不能与量化权重同用。</translation>
    </message>
    <message>
        <source>rsLoRA</source>
        <translation>rsLoRA</translation>
    </message>
    <message>
        <source>Rank-stabilised LoRA: divides alpha by the square root of the rank instead of the rank.</source>
        <translation>秩稳定的 LoRA：缩放系数除以秩的平方根，而不是除以秩。</translation>
    </message>
    <message>
        <source>Turn it on for ranks of 64 and above, and set alpha near 16. Leave it off at small ranks, or lower the learning rate.</source>
        <translation>秩为 64 及以上时启用，缩放系数设在 16 左右。秩小时保持关闭，或降低学习率。</translation>
    </message>
    <message>
        <source>High ranks learn as they should; at rank 8 the adapter becomes 2.8 times as strong.</source>
        <translation>高秩得以正常学习；秩为 8 时适配器强度变为 2.8 倍。</translation>
    </message>
    <message>
        <source>Try it at ranks of 4 to 8, where it helps most. Leave it off when speed matters or the rank is already high.</source>
        <translation>秩为 4 至 8 时可以一试，效果最明显。看重速度，或秩已经较高时保持关闭。</translation>
    </message>
    <message>
        <source>Turn it on for faster early learning. Leave it off with quantised weights or preference stages that compare with the starting model. Sharing the adapter needs a conversion.</source>
        <translation>要加快初期学习时启用。使用量化权重，或偏好阶段须与初始模型比较时保持关闭。分享适配器前需要转换。</translation>
    </message>
    <message>
        <source>Keep 16. Raise it, or take -1, only for a small model or doubtful results, as it takes long; lower it if the start is too slow.</source>
        <translation>保持 16。很费时，只在模型小或结果可疑时调高或用 -1；启动太慢则调低。</translation>
    </message>
    <message>
        <source>Changes the start only.</source>
        <translation>只影响启动。</translation>
    </message>
    <message>
        <source>Turn it on to share the adapter or to load it elsewhere. Leave it off to keep the small form beside its changed model.</source>
        <translation>要分享适配器或在别处加载时启用。保留小的形式和改动后的模型则保持关闭。</translation>
    </message>
    <message>
        <source>No effect while training; twice the adapter&apos;s size on disk.</source>
        <translation>不影响训练；适配器的磁盘大小变为两倍。</translation>
    </message>
    <message>
        <source>Keep 0 and choose the block size: exactly one of the two decides. If you set it, lower it for more capacity and raise it to save memory.</source>
        <translation>保持 0，用块大小：两者只能有一个起作用。若要设置，增强能力调低，省显存调高。</translation>
    </message>
    <message>
        <source>Keep 32. Raise it for more capacity with enough data; lower it if the model overfits or does not fit. The number of blocks must then be 0.</source>
        <translation>保持 32。数据充足、要增强能力时调高；过拟合或放不下时调低。此时块数须为 0。</translation>
    </message>
    <message>
        <source>OFT modules</source>
        <translation>OFT 作用模块</translation>
    </message>
    <message>
        <source>Keep all. Name fewer layers only if memory is very short, and add them again if the model learns too little.</source>
        <translation>保持 all。只有显存极少时才减少层，学得太少再加回来。</translation>
    </message>
    <message>
        <source>0 for most data. Raise it to 0.05 to 0.1 for a few hundred rows or many epochs; lower it if the loss hardly falls.</source>
        <translation>多数数据用 0。只有几百条或轮数多时调到 0.05 至 0.1；损失几乎不下降时调低。</translation>
    </message>
    <message>
        <source>Beta value</source>
        <translation>Beta 参数</translation>
    </message>
    <message>
        <source>0.1 is usual. Lower it for larger changes, raise it if answers get worse or drift. SimPO needs values near 2.</source>
        <translation>常用 0.1。想改变更大时调低，回答变差或偏离时调高。SimPO 需要 2 左右。</translation>
    </message>
    <message>
        <source>Low values learn fast and drift; high values stay close to the reference.</source>
        <translation>值低学得快而易偏离；值高则贴近参考模型。</translation>
    </message>
    <message>
        <source>Ftx gamma</source>
        <translation>Ftx gamma</translation>
    </message>
    <message>
        <source>0 for a first try. Raise it to 0.1 to 1 if the chosen answers themselves become less likely; lower it if preferences are hardly learned.</source>
        <translation>先用 0。优选回答自身的概率也下降时调到 0.1 至 1；几乎学不到偏好时调低。</translation>
    </message>
    <message>
        <source>Keep 0. Raise it to about 0.5 to mix it with the sigmoid loss when pairs are noisy; lower it if preferences are hardly learned.</source>
        <translation>保持 0。成对数据有噪声时，调到 0.5 左右与 sigmoid 损失混用；几乎学不到偏好时调低。</translation>
    </message>
    <message>
        <source>The share of pairs that are assumed to be labelled the wrong way round. It works with the sigmoid loss only.</source>
        <translation>假定标反的成对数据占多少。只对 sigmoid 损失起作用。</translation>
    </message>
    <message>
        <source>0 for clean pairs. Raise it to 0.1 if one in ten may be wrong; lower it if margins stay small.</source>
        <translation>数据干净时用 0。约十分之一可能标错时调到 0.1；间隔始终很小时调低。</translation>
    </message>
    <message>
        <source>0.5 to 1.5, with a beta value near 2. Raise it if the two answers stay close; lower it if answers become extreme.</source>
        <translation>0.5 至 1.5，Beta 参数在 2 左右。两个回答始终接近时调高；回答走极端时调低。</translation>
    </message>
    <message>
        <source>Set 0.5 to 0.8 if tuned answers grow ever longer, lower still if that does not suffice. Leave it empty if length is not a problem.</source>
        <translation>微调后的回答越来越长时设为 0.5 至 0.8，仍不够就再低些。长度不成问题时留空。</translation>
    </message>
    <message>
        <source>Weakens the preference for length.</source>
        <translation>削弱对长回答的偏好。</translation>
    </message>
    <message>
        <source>Raise it if good answers are rare, so that good and bad weigh about the same in sum; lower it in the opposite case.</source>
        <translation>好回答少时调高，使好坏两类的总权重大致相当；相反的情况则调低。</translation>
    </message>
    <message>
        <source>Lower it if bad answers are far more frequent than good ones; raise it if the model keeps writing them.</source>
        <translation>差回答远多于好回答时调低；模型仍写出差回答时调高。</translation>
    </message>
    <message>
        <source>Leave it empty. Name a model only to continue an earlier preference run against its old reference. orpo and simpo do without one.</source>
        <translation>留空。只在以原来的参考模型继续先前的偏好训练时才指定。orpo 和 simpo 不需要。</translation>
    </message>
    <message>
        <source>Named: a second model in memory. Empty with LoRA: none.</source>
        <translation>指定时：显存中多一个模型。LoRA 且留空时：没有。</translation>
    </message>
    <message>
        <source>Give the adapter of the supervised run if the reference is its base model. Leave it empty if that run was merged.</source>
        <translation>参考模型为基座模型时，填写监督训练得到的适配器。该适配器已合并则留空。</translation>
    </message>
    <message>
        <source>Loads the reference model in 4 or 8 bits. Empty leaves it as it is.</source>
        <translation>以 4 或 8 比特加载参考模型。留空表示不量化。</translation>
    </message>
    <message>
        <source>Use 4 if two models do not fit, 8 for less rounding. Leave it empty if memory suffices.</source>
        <translation>放不下两个模型时用 4；用 8 舍入误差更小。显存充足时留空。</translation>
    </message>
    <message>
        <source>Train it first in the reward stage on the same base model. Take an adapter to save memory, a full model if it was trained apart. PPO also needs an older trl than the other stages.</source>
        <translation>先在奖励模型阶段用同一基座模型训练它。要省显存用适配器，单独训练的用完整模型。PPO 需要的 trl 版本也比其它阶段旧。</translation>
    </message>
    <message>
        <source>Give the adapter of the reward run if the reward model is its base model. Leave it empty if that run was merged.</source>
        <translation>奖励模型为基座模型时，填写奖励训练得到的适配器。该适配器已合并则留空。</translation>
    </message>
    <message>
        <source>Use 4 if policy and reward model do not fit together, 8 for less rounding. Leave it empty if memory suffices.</source>
        <translation>策略模型和奖励模型放不下时用 4；用 8 舍入误差更小。显存充足时留空。</translation>
    </message>
    <message>
        <source>Take lora for the least memory; it works only with LoRA training and without Unsloth. Take full for a model of its own, api for one on another machine.</source>
        <translation>lora 最省显存，但只能配合 LoRA 训练，且不能用 Unsloth。有单独的模型用 full，模型在另一台机器上用 api。</translation>
    </message>
    <message>
        <source>Score norm</source>
        <translation>归一化分数</translation>
    </message>
    <message>
        <source>Turn it on if rewards are large or change their scale while training. Leave it off if they lie around 1 already.</source>
        <translation>奖励值很大，或尺度随训练变化时启用。本来就在 1 左右则保持关闭。</translation>
    </message>
    <message>
        <source>Turn it on if updates jump from batch to batch. Leave it off if whole batches differ in quality, which it hides.</source>
        <translation>各批次间的更新跳动时启用。整批质量有差别时保持关闭，因为它会掩盖差别。</translation>
    </message>
    <message>
        <source>Keep 1. Raise it for steadier updates from more answers; lower it if learning reacts too slowly.</source>
        <translation>保持 1。想用更多回答使更新更稳定时调高；学习反应太慢时调低。</translation>
    </message>
    <message>
        <source>4 is usual. Lower it if the model runs away from its reference; raise it if writing answers takes most of the time.</source>
        <translation>通常为 4。模型偏离参考模型太快时调低；时间多半花在生成回答时调高。</translation>
    </message>
    <message>
        <source>PPO KL target</source>
        <translation>PPO KL 目标</translation>
    </message>
    <message>
        <source>6 is usual. Lower it to stay closer to the starting model; raise it if the reward hardly grows.</source>
        <translation>通常为 6。想更贴近初始模型时调低；奖励几乎不增长时调高。</translation>
    </message>
    <message>
        <source>Turn it on only if the order itself teaches something, from easy to hard. Leave it off for files sorted by topic. A validation size still shuffles the rows once.</source>
        <translation>只在顺序本身有意义时启用，例如由易到难。文件按主题排序时保持关闭。划分验证集时仍会打乱一次。</translation>
    </message>
    <message>
        <source>Evaluation strategy</source>
        <translation>评估策略</translation>
    </message>
    <message>
        <source>Whether the evaluation loss is measured by steps, once per epoch, or not at all during training. Needs a validation size or an evaluation dataset.</source>
        <translation>训练期间按步、每轮一次测量评估损失，或不测量。需要验证集比例或评估数据集。</translation>
    </message>
    <message>
        <source>Take steps for a curve to compare with the training loss, epoch for short epochs, no if evaluation takes too long.</source>
        <translation>要与训练损失对照曲线用 steps，每轮较短用 epoch，评估太费时用 no。</translation>
    </message>
    <message>
        <source>Shows overfitting: stop when the curve turns up.</source>
        <translation>能看出过拟合：曲线回升时就该停止。</translation>
    </message>
    <message>
        <source>Evaluation steps</source>
        <translation>评估间隔</translation>
    </message>
    <message>
        <source>Take the save steps, so that each checkpoint has its loss. Lower it to catch overfitting early; raise it if evaluation takes much of the time.</source>
        <translation>与保存间隔相同，使每个检查点都有损失值。想尽早发现过拟合则调低；评估占用太多时间则调高。</translation>
    </message>
    <message>
        <source>Raise it to skip the first part of long runs, in which the loss falls anyway. Keep 0 to see the whole curve.</source>
        <translation>训练长时可调高，跳过损失必然下降的前段。保持 0 可看到完整曲线。</translation>
    </message>
    <message>
        <source>Raise it to about twice the training batch size; lower it if evaluation runs out of memory. Keep it the same for runs whose losses you compare.</source>
        <translation>调到训练批处理大小的两倍左右；评估时内存不足则调低。要比较损失的各次训练应保持一致。</translation>
    </message>
    <message>
        <source>Turn it on to know what the untuned model scores. Leave it off if you know it, or if evaluation takes long.</source>
        <translation>想知道未微调的模型得分多少时启用。已经知道，或评估太费时则保持关闭。</translation>
    </message>
    <message>
        <source>Goes back to the checkpoint with the best evaluation when training ends. Save and evaluation strategy must agree, and save steps be a multiple of evaluation steps.</source>
        <translation>训练结束时回到评估最好的检查点。保存与评估的策略须一致，保存间隔须是评估间隔的倍数。</translation>
    </message>
    <message>
        <source>Turn it on with early stopping or many epochs. Leave it off without an evaluation set.</source>
        <translation>使用提前停止或轮数较多时启用。没有评估数据时保持关闭。</translation>
    </message>
    <message>
        <source>Keep the loss unless you compute accuracy or generate answers; then name accuracy or, for example, rouge-l.</source>
        <translation>除非计算准确率或生成回答，否则保持用损失；计算时填 accuracy，或例如 rouge-l。</translation>
    </message>
    <message>
        <source>Leave it empty. Turn it on or off only for a measure with an unusual name.</source>
        <translation>留空。只有指标名称特殊时才设为启用或关闭。</translation>
    </message>
    <message>
        <source>3 to 5 with frequent evaluations. Raise it if the curve is noisy, lower it to save time. It needs an evaluation strategy and a measure for the best model.</source>
        <translation>评估频繁时取 3 至 5。曲线噪声大时调高，要省时间则调低。需要评估策略和最佳模型的指标。</translation>
    </message>
    <message>
        <source>Turn it on for classification-like answers. Leave it off for free text, where the loss says more, or when answers are generated: the two exclude each other.</source>
        <translation>回答类似分类时启用。自由文本请保持关闭，损失更能说明问题；生成回答时也请关闭，两者不能同用。</translation>
    </message>
    <message>
        <source>Turn it on to see which kind of data improves and which gets worse. Leave it off for one number, or when predictions are saved.</source>
        <translation>想看哪类数据变好、哪类变差时启用。只要一个数值，或要保存预测结果时保持关闭。</translation>
    </message>
    <message>
        <source>Turn it on in a file for evaluation only; leave it off if the losses during training suffice.</source>
        <translation>只做评估的配置中启用；训练期间的损失已够用则保持关闭。</translation>
    </message>
    <message>
        <source>Save predictions</source>
        <translation>保存预测结果</translation>
    </message>
    <message>
        <source>Turn it on to read answers, not only numbers; it needs generation while evaluating. Turn it off for the loss alone.</source>
        <translation>想读回答而不只看数字时启用；须同时启用评估时生成。只看损失则关闭。</translation>
    </message>
    <message>
        <source>Turn it on for tasks with one right answer. Leave it off for open answers, or if you need the loss, which it replaces. Not with token accuracy.</source>
        <translation>答案唯一的任务启用。开放式回答，或需要损失时保持关闭，因为它会取代损失。不能与 token 准确率同用。</translation>
    </message>
    <message>
        <source>Leave it empty and use the maximum of new tokens, which decides in every case; raise that if answers break off.</source>
        <translation>留空，使用最大生成长度，一律以它为准；回答中断时调高该值。</translation>
    </message>
    <message>
        <source>Leave it empty and use the number of beams among the generation settings, which decides in every case.</source>
        <translation>留空，使用生成设置中的束数，一律以它为准。</translation>
    </message>
    <message>
        <source>Turn it on only if evaluation of an fp32 model does not fit. Leave it off for bf16 models, which gain nothing.</source>
        <translation>只在 fp32 模型评估放不下时启用。bf16 模型没有好处，请保持关闭。</translation>
    </message>
    <message>
        <source>Turn it on only on GPUs without bf16, if evaluation does not fit. Turn it off if the evaluation loss becomes infinite.</source>
        <translation>只在不支持 bf16 的 GPU 上、评估放不下时启用。评估损失变为无穷大时关闭。</translation>
    </message>
    <message>
        <source>Choose an empty folder on a disk with room for the whole model. Give the adapter and the chat template too, so that the files answer correctly elsewhere.</source>
        <translation>选择空文件夹，磁盘须能容纳整个模型。同时指定适配器和对话模板，文件在别处才能正确回答。</translation>
    </message>
    <message>
        <source>Max shard size</source>
        <translation>最大分块大小</translation>
    </message>
    <message>
        <source>Keep 5. Lower it if files must be copied or uploaded over a poor connection; raise it for fewer files.</source>
        <translation>保持 5。要在较差的网络上复制或上传时调低；想减少文件数则调高。</translation>
    </message>
    <message>
        <source>Keep cpu, which needs no GPU memory. Take auto for large models if the GPU has room for them.</source>
        <translation>保持 cpu，不占显存。大模型且显存足够时用 auto。</translation>
    </message>
    <message>
        <source>Export quantisation bits</source>
        <translation>导出量化等级</translation>
    </message>
    <message>
        <source>4 is the usual trade; take 8 for less loss, 3 or 2 only if nothing else fits. Merge first and quantise in a second export. Leave it empty for full precision.</source>
        <translation>通常用 4；要损失更小用 8，别的都放不下才用 3 或 2。先合并，再另行导出量化。留空为完整精度。</translation>
    </message>
    <message>
        <source>Export quantisation data</source>
        <translation>导出量化数据集</translation>
    </message>
    <message>
        <source>Use texts like those the model will write; your training data is good. Change it if answers get worse in one language or style only.</source>
        <translation>用与模型将来所写内容相似的文本；训练数据就很合适。只有某种语言或风格变差时才更换。</translation>
    </message>
    <message>
        <source>Export quantisation samples</source>
        <translation>导出量化样本数</translation>
    </message>
    <message>
        <source>How many texts GPTQ looks at.</source>
        <translation>GPTQ 读取多少段文本。</translation>
    </message>
    <message>
        <source>128 suffices. Raise it at 3 or 2 bits, or for texts of many kinds; lower it if memory or time runs short.</source>
        <translation>128 就够。3 或 2 比特，或文本种类多时调高；显存或时间不足时调低。</translation>
    </message>
    <message>
        <source>Export quantisation length</source>
        <translation>导出量化长度</translation>
    </message>
    <message>
        <source>1,024 suffices for most models. Raise it only if the model is used on long inputs; lower it if memory runs short.</source>
        <translation>多数模型 1024 就够。只有模型用于长输入时才调高；显存不足时调低。</translation>
    </message>
    <message>
        <source>Leave it off: old .bin files can run code when they are opened. Turn it on only for a program that reads nothing else.</source>
        <translation>保持关闭：旧的 .bin 文件打开时可能执行代码。只有某个程序不认其它格式时才启用。</translation>
    </message>
    <message>
        <source>Leave it empty and upload the folder yourself, after looking at what is in it. Fill it in only in exported commands that run unattended.</source>
        <translation>留空，查看内容之后自行上传文件夹。只在无人值守的导出命令中填写。</translation>
    </message>
    <message>
        <source>512 suits most answers. Raise it if answers break off and for reasoning models, whose thoughts are long; lower it to save time in evaluation.</source>
        <translation>512 适合多数回答。回答中断时，以及思考较长的推理模型，请调高；要节省评估时间则调低。</translation>
    </message>
    <message>
        <source>Turn it off for exact tasks and for tests that must repeat; turn it on for varied text, and set the temperature then.</source>
        <translation>要求精确的任务和须可复现的测试请关闭；要文本多样则启用，再设置温度系数。</translation>
    </message>
    <message>
        <source>0.1 to 0.3 for facts and code, 0.7 to 1 for prose. Lower it if answers invent, raise it if they are all alike. It acts only with sampling.</source>
        <translation>事实和代码用 0.1 至 0.3，文章用 0.7 至 1。回答编造时调低，千篇一律时调高。只在启用采样时起作用。</translation>
    </message>
    <message>
        <source>0.7 to 0.95. Lower it if answers wander off, raise it for variety; change it or the temperature, not both at once. It acts only with sampling.</source>
        <translation>0.7 至 0.95。回答跑题时调低，要多样则调高；它与温度系数一次只改一个。只在启用采样时起作用。</translation>
    </message>
    <message>
        <source>50 is harmless. Lower it to 20 for stricter answers; raise it, or take 0, and leave the choice to top-p. It acts only with sampling.</source>
        <translation>50 没有坏处。要更严谨就调低到 20；调高或用 0，则由 Top-p 决定。只在启用采样时起作用。</translation>
    </message>
    <message>
        <source>Keep 1. With several beams raise it if answers are too short, lower it if they are too long.</source>
        <translation>保持 1。使用多束时，回答太短就调高，太长就调低。</translation>
    </message>
    <message>
        <source>Keep 1 for chat. Raise it to about 4 in exported commands for translation-like tasks with one right answer; lower it if answers are dull or slow.</source>
        <translation>对话保持 1。翻译一类答案唯一的任务，可在导出的命令中调到 4 左右；回答平淡或太慢时调低。</translation>
    </message>
    <message>
        <source>Leave it and set the new tokens instead. If you use it, raise it until prompt and answer fit.</source>
        <translation>不必设置，改用最大生成长度。若要使用，调高到容得下提示词和回答为止。</translation>
    </message>
    <message>
        <source>Skip special tokens</source>
        <translation>跳过特殊 token</translation>
    </message>
    <message>
        <source>Keep it on. Turn it off to see whether the model ends its turns correctly, for example with a doubtful template.</source>
        <translation>保持启用。要查看模型是否正确结束每轮对话时关闭，例如模板可疑时。</translation>
    </message>
    <message>
        <source>Keep it on. Turn it off in exported commands only to find faults, or when the cache of very long texts does not fit.</source>
        <translation>保持启用。只在排查问题，或超长文本的缓存放不下时，在导出的命令中关闭。</translation>
    </message>
    <message>
        <source>Take vllm or sglang in exported commands for serving many users; keep huggingface for training and for one user.</source>
        <translation>服务大量用户时，在导出的命令中用 vllm 或 sglang；训练和单人使用保持 huggingface。</translation>
    </message>
    <message>
        <source>Keep auto. Take float32 to compare numbers exactly, float16 for GPUs without bf16.</source>
        <translation>保持 auto。要精确比较数值用 float32，不支持 bf16 的 GPU 用 float16。</translation>
    </message>
    <message>
        <source>Freeze vision tower</source>
        <translation>冻结视觉编码器</translation>
    </message>
    <message>
        <source>Leaves the part of the model that looks at pictures as it is.</source>
        <translation>冻结模型中处理图像的部分。</translation>
    </message>
    <message>
        <source>Keep it on. Turn it off for pictures of a very different kind, such as X-rays, with thousands of examples and a low learning rate.</source>
        <translation>保持启用。图像类型差别很大（如 X 光片）时关闭，并须有数千个例子和较低的学习率。</translation>
    </message>
    <message>
        <source>Freeze multi-modal projector</source>
        <translation>冻结多模态投影器</translation>
    </message>
    <message>
        <source>Keep it on for tuning. Turn it off when a new vision tower is joined to a language model, or together with the tower.</source>
        <translation>微调时保持启用。给语言模型接上新的视觉编码器，或与编码器一起训练时关闭。</translation>
    </message>
    <message>
        <source>Off: a little more, as the layer is small.</source>
        <translation>关闭时：多一点，因为这一层很小。</translation>
    </message>
    <message>
        <source>Freeze language model</source>
        <translation>冻结语言模型</translation>
    </message>
    <message>
        <source>Turn it on to teach a model to see without touching how it writes; unfreeze the tower or projector then. Leave it off to tune answers.</source>
        <translation>要教模型看图而不改变其文风时启用，并解冻视觉编码器或投影器。微调回答时保持关闭。</translation>
    </message>
    <message>
        <source>Image max pixels</source>
        <translation>图像最大像素</translation>
    </message>
    <message>
        <source>Lower it if memory is short; raise it if small print matters, and the cutoff length with it. 589,824 is 768 by 768.</source>
        <translation>显存不足时调低；小字重要时调高，并相应提高截断长度。589824 即 768 × 768。</translation>
    </message>
    <message>
        <source>Image min pixels</source>
        <translation>图像最小像素</translation>
    </message>
    <message>
        <source>Keep 1,024, which is 32 by 32. Raise it if tiny icons must be read; lower it if many tiny pictures take too many tokens.</source>
        <translation>保持 1024，即 32 × 32。须看清极小的图标时调高；小图太多、token 过多时调低。</translation>
    </message>
    <message>
        <source>Enlarging adds no detail, but some models need a minimum.</source>
        <translation>放大不会增加细节，但某些模型有最小尺寸要求。</translation>
    </message>
    <message>
        <source>Video max pixels</source>
        <translation>视频帧最大像素</translation>
    </message>
    <message>
        <source>Keep 65,536, which is 256 by 256. Raise it in small steps if writing must be read, as frames are many; lower it if memory is short.</source>
        <translation>保持 65536，即 256 × 256。须看清文字时小幅调高，因为帧数多；显存不足时调低。</translation>
    </message>
    <message>
        <source>Video min pixels</source>
        <translation>视频帧最小像素</translation>
    </message>
    <message>
        <source>Keep 256, which is 16 by 16. Raise it only for a model that refuses small frames; lower values hardly save anything.</source>
        <translation>保持 256，即 16 × 16。只有模型不接受小的帧时才调高；调低几乎省不了什么。</translation>
    </message>
    <message>
        <source>Video FPS</source>
        <translation>视频采样帧率</translation>
    </message>
    <message>
        <source>2 shows ordinary actions. Raise it for fast movement, lower it for long videos; the limit of frames still applies.</source>
        <translation>2 能表现一般动作。动作快时调高，视频长时调低；帧数上限仍然有效。</translation>
    </message>
    <message>
        <source>Video max frames</source>
        <translation>视频最大帧数</translation>
    </message>
    <message>
        <source>Lower it if memory is short; raise it for long videos with many events. 128 is two frames a second for about a minute.</source>
        <translation>显存不足时调低；视频长且事件多时调高。128 相当于每秒两帧、约一分钟。</translation>
    </message>
    <message>
        <source>No effect, but the earlier result is lost.</source>
        <translation>不影响，但先前的结果会丢失。</translation>
    </message>
    <message>
        <source>The checkpoint folder to continue from, with optimizer, LR scheduler, random state and position in the data.</source>
        <translation>要继续的检查点文件夹，含优化器、学习率调节器、随机状态和数据位置。</translation>
    </message>
    <message>
        <source>Leave it empty: the latest checkpoint in the output folder is found by itself. Name one to go back to an earlier step. Keep epochs and batch sizes as they were.</source>
        <translation>留空：会自动找到输出目录中最新的检查点。要回到更早的步则指定。轮数和批处理大小保持不变。</translation>
    </message>
    <message>
        <source>Logging steps</source>
        <translation>日志间隔</translation>
    </message>
    <message>
        <source>5 to 10 for short runs. Raise it for very long ones or a calmer curve; lower it to 1 to look for faults.</source>
        <translation>训练短时 5 至 10。训练很长或想让曲线平缓时调高；排查问题时调到 1。</translation>
    </message>
    <message>
        <source>Keep steps: without points there is no curve to watch. Take epoch for very many short epochs.</source>
        <translation>保持 steps：没有数据点就没有曲线可看。每轮很短而轮数很多时用 epoch。</translation>
    </message>
    <message>
        <source>No effect on the model; early stopping and evaluation do not depend on it.</source>
        <translation>不影响模型；提前停止和评估与它无关。</translation>
    </message>
    <message>
        <source>Turn it on to see the loss at the start, and mistakes in the set-up, at once. Leave it off if the logging steps are few.</source>
        <translation>要立即看到初始损失和配置错误时启用。日志间隔本来就短则保持关闭。</translation>
    </message>
    <message>
        <source>No effect on the model; it hides a broken run.</source>
        <translation>不影响模型，但会掩盖出错的训练。</translation>
    </message>
    <message>
        <source>Save steps</source>
        <translation>保存间隔</translation>
    </message>
    <message>
        <source>Lower it if losing an interval would hurt; raise it, or limit the number of checkpoints, on small disks. It must be a multiple of the evaluation steps to keep the best.</source>
        <translation>不能承受丢失一个间隔的进度时调低；磁盘小时调高，或限制检查点数。要保留最佳模型，须是评估间隔的倍数。</translation>
    </message>
    <message>
        <source>steps for long epochs, epoch for short ones. best needs an evaluation strategy; no leaves nothing to resume.</source>
        <translation>每轮长用 steps，每轮短用 epoch。best 需要评估策略；用 no 则无法接着训练。</translation>
    </message>
    <message>
        <source>2 or 3 suffice to go back. Raise it, or leave it empty, to compare steps later; lower it if the disk fills.</source>
        <translation>2 或 3 足够回退。以后要比较各步则调高或留空；磁盘快满时调低。</translation>
    </message>
    <message>
        <source>No effect, but deleted steps cannot be compared.</source>
        <translation>不影响，但删除的步无法再比较。</translation>
    </message>
    <message>
        <source>Leaves optimizer, LR scheduler and random state out of checkpoints.</source>
        <translation>检查点不含优化器、学习率调节器和随机状态。</translation>
    </message>
    <message>
        <source>Turn it on if disk is short and the run will not be resumed. Leave it off for long runs.</source>
        <translation>磁盘不足且不会接着训练时启用。长时间训练保持关闭。</translation>
    </message>
    <message>
        <source>In LLaMA-Factory, draws the curves of loss and evaluation loss as pictures into the output folder at the end.</source>
        <translation>让 LLaMA-Factory 在结束时把损失和评估损失曲线画成图片，存入输出目录。</translation>
    </message>
    <message>
        <source>Turn it on in exported commands to see whether training converges, as LLaMA Board does. Leave it off without a use for pictures; the chart here shows the curve live and exports it.</source>
        <translation>要看训练是否收敛，可像 LLaMA Board 那样在导出的命令中启用。用不到图片则保持关闭；这里的图表实时显示曲线，也可导出。</translation>
    </message>
    <message>
        <source>Leave it off. Turn it on in exported commands only when skipping is slow, as with streamed data.</source>
        <translation>保持关闭。只有跳过很慢（如流式数据）时，才在导出的命令中启用。</translation>
    </message>
    <message>
        <source>Turn it on in exported commands when full tuning nearly fits, with pure bf16, without which it saves little. Leave it off if memory suffices. Not with LoRA, DeepSpeed, APOLLO or BAdam.</source>
        <translation>全参数微调只差一点放得下时，在导出的命令中启用，并配合纯 bf16，否则省得不多。显存充足时保持关闭。不能与 LoRA、DeepSpeed、APOLLO 或 BAdam 同用。</translation>
    </message>
    <message>
        <source>GaLore update interval</source>
        <translation>GaLore 更新间隔</translation>
    </message>
    <message>
        <source>200 is usual. Lower it if the loss stalls; raise it if the pauses for new projections cost too much.</source>
        <translation>常用 200。损失停滞时调低；重新投影的停顿代价太大时调高。</translation>
    </message>
    <message>
        <source>Keep 2 and tune the learning rate instead; both act alike. Lower it if the loss swings, raise it if it hardly falls.</source>
        <translation>保持 2，改调学习率；两者作用相似。损失震荡时调低，几乎不下降时调高。</translation>
    </message>
    <message>
        <source>GaLore modules</source>
        <translation>GaLore 作用模块</translation>
    </message>
    <message>
        <source>Keep all. Leave a layer out only if its exact gradient matters and memory allows; it is then trained with plain AdamW.</source>
        <translation>保持 all。只有某层须用精确梯度且显存允许时才排除；该层改用普通 AdamW 训练。</translation>
    </message>
    <message>
        <source>Lets GaLore update each layer as soon as its gradient is there and free it. Not with gradient accumulation or several GPUs.</source>
        <translation>让 GaLore 在每层梯度算出后立即更新并释放。不能用梯度累积或多 GPU。</translation>
    </message>
    <message>
        <source>Turn it on if gradients are what does not fit. Leave it off if you need accumulation.</source>
        <translation>放不下的是梯度时启用。需要梯度累积时保持关闭。</translation>
    </message>
    <message>
        <source>Turn it on like GaLore, with pure bf16; it is cheaper, as its projection is random. Leave it off if memory suffices. Not with LoRA, DeepSpeed, GaLore or BAdam.</source>
        <translation>与 GaLore 一样启用，并配合纯 bf16；它的投影是随机的，开销更小。显存充足时保持关闭。不能与 LoRA、DeepSpeed、GaLore 或 BAdam 同用。</translation>
    </message>
    <message>
        <source>Raise it towards 256 for quality, lower it for memory; 1 works for the smallest memory, with a larger scale.</source>
        <translation>要质量就调高到 256 左右，要省显存就调低；显存最少时可用 1，缩放系数须更大。</translation>
    </message>
    <message>
        <source>APOLLO update interval</source>
        <translation>APOLLO 更新间隔</translation>
    </message>
    <message>
        <source>200 is usual; with random projections it matters little. Lower it if the loss stalls, raise it with exact projections, which are slow.</source>
        <translation>常用 200；随机投影时影响不大。损失停滞时调低；精确投影较慢，用它时调高。</translation>
    </message>
    <message>
        <source>Multiplies the update of the layers that APOLLO projects.</source>
        <translation>把 APOLLO 所投影的层的更新乘以此值。</translation>
    </message>
    <message>
        <source>Smaller ranks need larger scales: 32 fits rank 16, 128 fits rank 1. Lower it if the loss swings, raise it if it hardly falls.</source>
        <translation>秩越小，缩放系数须越大：秩 16 用 32，秩 1 用 128。损失震荡时调低，几乎不下降时调高。</translation>
    </message>
    <message>
        <source>APOLLO modules</source>
        <translation>APOLLO 作用模块</translation>
    </message>
    <message>
        <source>Keep all. Leave a layer out only if it learns badly and memory allows; it is then trained with plain AdamW.</source>
        <translation>保持 all。只有某层学得很差且显存允许时才排除；该层改用普通 AdamW 训练。</translation>
    </message>
    <message>
        <source>Lets APOLLO update each layer as soon as its gradient is there, then free it. It excludes gradient accumulation and several GPUs.</source>
        <translation>让 APOLLO 在每层梯度算出后立即更新，然后释放。不能用梯度累积和多 GPU。</translation>
    </message>
    <message>
        <source>Turn it on in exported commands when full tuning does not fit on one GPU. Leave it off if it fits. Not with LoRA, GaLore or APOLLO.</source>
        <translation>单块 GPU 放不下全参数微调时，在导出的命令中启用。放得下则保持关闭。不能与 LoRA、GaLore 或 APOLLO 同用。</translation>
    </message>
    <message>
        <source>Keep layer, which saves the most and works over several GPUs with DeepSpeed stage 3. Take ratio to spread the work over the model, on one GPU.</source>
        <translation>保持 layer，最省显存，且可配合 DeepSpeed stage 3 用于多 GPU。想把更新分散到整个模型时用 ratio，仅限单 GPU。</translation>
    </message>
    <message>
        <source>BAdam switch mode</source>
        <translation>BAdam 切换策略</translation>
    </message>
    <message>
        <source>Keep ascending. Take random for many short turns, descending to start near the output, fixed only for experiments.</source>
        <translation>保持 ascending。每块时间短、轮换多时用 random，要从靠近输出处开始用 descending，fixed 只用于实验。</translation>
    </message>
    <message>
        <source>Hardly any effect in long runs; fixed trains one block only.</source>
        <translation>训练长时几乎没有影响；fixed 只训练一块。</translation>
    </message>
    <message>
        <source>BAdam switch interval</source>
        <translation>BAdam 切换频率</translation>
    </message>
    <message>
        <source>Choose it so that every block has its turn: at most the steps of the run divided by the layers. Lower it in short runs, raise it in long ones.</source>
        <translation>应使每块都轮得到：最多为总步数除以层数。训练短时调低，长时调高。</translation>
    </message>
    <message>
        <source>BAdam update ratio</source>
        <translation>BAdam 更新比例</translation>
    </message>
    <message>
        <source>0.05 is a start. Raise it for faster learning if memory allows; lower it if the run does not fit.</source>
        <translation>可从 0.05 开始。显存允许、想学得更快时调高；放不下时调低。</translation>
    </message>
    <message>
        <source>Start with sigmoid; take simpo or orpo if memory is short. In LLaMA-Factory with trl 0.20 or newer, hinge, ipo and kto_pair compute sigmoid.</source>
        <translation>先用 sigmoid；显存不足时用 simpo 或 orpo。LLaMA-Factory 配合 trl 0.20 或更新版本时，hinge、ipo 和 kto_pair 实际计算的是 sigmoid。</translation>
    </message>
    <message>
        <source>Keep none to work offline: the Runs page keeps all curves. Name tensorboard in exported commands for local files, another service to share curves. PPO takes wandb, tensorboard or trackio only.</source>
        <translation>保持 none 可离线工作：“记录”页保存所有曲线。在导出的命令中，要本地文件用 tensorboard，要分享曲线用其它服务。PPO 只支持 wandb、tensorboard 或 trackio。</translation>
    </message>
    <message>
        <source>The name of the run in an external logger. Empty means the output folder.</source>
        <translation>训练在外部记录面板中的名称。留空表示输出目录。</translation>
    </message>
    <message>
        <source>Say what is special about the run: data, method, rate. Leave it empty if the folder&apos;s name says so.</source>
        <translation>写出本次训练的特点：数据、方法、学习率。目录名已经说明则留空。</translation>
    </message>
    <message>
        <source>No effect; a clear name only helps you find a run again.</source>
        <translation>不影响；清楚的名称只是便于日后查找。</translation>
    </message>
    <message>
        <source>Leave it empty: files then go into the output folder. Set it only if one TensorBoard shows many runs.</source>
        <translation>留空：文件写入输出目录。只有同一个 TensorBoard 要显示多次训练时才设置。</translation>
    </message>
    <message>
        <source>Turn it on in exported commands if your team watches runs there. Leave it off for private data, or choose the local mode.</source>
        <translation>团队在那里查看训练时，在导出的命令中启用。私密数据请保持关闭，或选择本地模式。</translation>
    </message>
    <message>
        <source>Use one project for runs that you compare with each other; start another for a new task. LLaMA-Factory&apos;s own name is a usable default.</source>
        <translation>需要互相比较的训练放在同一项目，新任务另建项目。LLaMA-Factory 自己的名称可作默认值。</translation>
    </message>
    <message>
        <source>The name of this run in SwanLab. If it is empty, SwanLab chooses one.</source>
        <translation>本次训练在 SwanLab 中的名称。留空时由 SwanLab 起名。</translation>
    </message>
    <message>
        <source>Name what differs from other runs: data, method, learning rate. Leave it empty for trials you will not look up again.</source>
        <translation>写出与其它训练的区别：数据、方法、学习率。以后不会再查的试验可留空。</translation>
    </message>
    <message>
        <source>No effect; it only labels the curves.</source>
        <translation>不影响，只用来标注曲线。</translation>
    </message>
    <message>
        <source>The workspace of SwanLab that the run belongs to. Left empty, it is your own.</source>
        <translation>训练所属的 SwanLab 工作区。留空则为自己的工作区。</translation>
    </message>
    <message>
        <source>Name your team&apos;s workspace to share the run; leave it empty to keep the run to yourself.</source>
        <translation>要分享训练就填团队的工作区；只供自己看则留空。</translation>
    </message>
    <message>
        <source>Log in once with SwanLab&apos;s own program and leave this empty; fill it in only on a machine where you cannot.</source>
        <translation>用 SwanLab 自己的程序登录一次，这里留空；只在无法登录的机器上填写。</translation>
    </message>
    <message>
        <source>Take local on machines without a network or for private data, cloud to watch the run from elsewhere.</source>
        <translation>没有网络的机器或私密数据用 local，要在别处查看训练用 cloud。</translation>
    </message>
    <message>
        <source>Raise it to 1.05 to 1.1 against loops; lower it if lists, code or names suffer. Loops after tuning often come from a wrong template.</source>
        <translation>陷入重复时调到 1.05 至 1.1；列表、代码或名称变差时调低。微调后的重复多半因为模板错误。</translation>
    </message>
    <message>
        <source>The folder for TensorBoard files. The trainer library marks this key as outdated.</source>
        <translation>存放 TensorBoard 文件的文件夹。训练库已不推荐此参数。</translation>
    </message>
    <message>
        <source>Steps, or below 1 a share of all steps, between two evaluations. Empty means the logging steps.</source>
        <translation>两次评估之间的步数，小于 1 表示占总步数的比例。留空表示与日志间隔相同。</translation>
    </message>
    <message>
        <source>Steps, or below 1 a share of all steps, between two points of the loss curve; each is the mean of the steps since the last.</source>
        <translation>损失曲线两点之间的步数，小于 1 表示占总步数的比例；每点是上一点之后各步的平均。</translation>
    </message>
    <message>
        <source>Steps, or below 1 a share of all steps, between two checkpoints. The last step is always saved.</source>
        <translation>两个检查点之间的步数，小于 1 表示占总步数的比例。最后一步总会保存。</translation>
    </message>
    <message>
        <source>Loads a full reward model in 4 or 8 bits. Empty means unquantised.</source>
        <translation>以 4 或 8 比特加载完整的奖励模型。留空表示不量化。</translation>
    </message>
    <message>
        <source>Keep adamw_torch or its fused form; they differ in speed only. Take adamw_8bit if full tuning nearly fits. Paged forms give the same results; our engine does not page. GaLore, APOLLO, BAdam, Adam-mini and Muon have switches of their own.</source>
        <translation>保持 adamw_torch 或其融合形式，二者只差速度。全参数微调差一点放不下时选 adamw_8bit。分页形式结果相同，本机引擎不分页。GaLore、APOLLO、BAdam、Adam-mini、Muon 另有开关。</translation>
    </message>
    <message>
        <source>8-bit forms learn nearly as AdamW does. Other rules need other learning rates.</source>
        <translation>8 位形式的学习效果与 AdamW 几乎相同。其他规则需要其他学习率。</translation>
    </message>
    <message>
        <source>AdamW, 8-bit, older name</source>
        <translation>AdamW（8 位，旧名称）</translation>
    </message>
    <message>
        <source>AdamW, 8-bit</source>
        <translation>AdamW（8 位）</translation>
    </message>
    <message>
        <source>AdamW, paged</source>
        <translation>AdamW（分页）</translation>
    </message>
    <message>
        <source>AdamW, 8-bit, paged</source>
        <translation>AdamW（8 位，分页）</translation>
    </message>
    <message>
        <source>Our engine quantises as bitsandbytes does: nf4, with the scales quantised too.</source>
        <translation>本机引擎按 bitsandbytes 的方式量化：nf4，并对缩放系数再做量化。</translation>
    </message>
    <message>
        <source>Our engine quantises to 4 bits and needs a GPU for it; a quantised GGUF file needs neither.</source>
        <translation>本机引擎只量化到 4 比特，且需要 GPU；已量化的 GGUF 文件则两者都不需要。</translation>
    </message>
</context>
<context>
    <name>Plan</name>
    <message>
        <source>Batch size 1 with %1 accumulation steps</source>
        <translation>批处理大小设为 1，梯度累积设为 %1</translation>
    </message>
    <message>
        <source>Compute in bf16</source>
        <translation>用 bf16 计算</translation>
    </message>
    <message>
        <source>Hold the frozen weights in 4 bits</source>
        <translation>冻结的权重以 4 比特存放</translation>
    </message>
    <message>
        <source>Train a LoRA adapter instead of the whole model</source>
        <translation>不训练整个模型，改为训练 LoRA 适配器</translation>
    </message>
    <message>
        <source>Cut rows at %1 tokens</source>
        <translation>截断长度设为 %1 个 token</translation>
    </message>
    <message>
        <source>Keep the optimizer&apos;s moments in 8 bits</source>
        <translation>用 8 位保存优化器的动量</translation>
    </message>
    <message>
        <source>%1 of %2 layers are computed twice</source>
        <translation>%2 层中有 %1 层会计算两次</translation>
    </message>
    <message>
        <source>feed-forward blocks take %1 tokens at a time</source>
        <translation>前馈块一次处理 %1 个词元</translation>
    </message>
    <message>
        <source>what layers keep waits in main memory</source>
        <translation>各层保留的内容放在主内存中</translation>
    </message>
    <message>
        <source>the embedding stays in main memory</source>
        <translation>嵌入留在主内存中</translation>
    </message>
    <message>
        <source>weights are brought in layer by layer</source>
        <translation>权重逐层载入</translation>
    </message>
    <message>
        <source>rows go through the model one by one</source>
        <translation>样本逐行通过模型</translation>
    </message>
</context>
<context>
    <name>Presets</name>
    <message>
        <source>Chat or instructions, LoRA</source>
        <translation>对话或指令，LoRA</translation>
    </message>
    <message>
        <source>The usual start for questions and answers: 5e-5, three epochs, rank 8, batches of 16.</source>
        <translation>问答类任务的常用起点：学习率 5e-5、三轮、秩 8、有效批大小 16。</translation>
    </message>
    <message>
        <source>A small dataset</source>
        <translation>小数据集</translation>
    </message>
    <message>
        <source>More epochs for little data, with 15 % of the rows held back and evaluated after each epoch, so that overfitting shows.</source>
        <translation>数据少时多训几轮，留出 15 % 的样本，每轮结束后评估，便于发现过拟合。</translation>
    </message>
    <message>
        <source>A large dataset</source>
        <translation>大数据集</translation>
    </message>
    <message>
        <source>Two epochs are enough for much data; 5 % of the rows are evaluated every 100 steps.</source>
        <translation>数据多时两轮已足够；留出 5 % 的样本，每 100 步评估一次。</translation>
    </message>
    <message>
        <source>Careful, keep what the model knows</source>
        <translation>稳妥：保留模型原有能力</translation>
    </message>
    <message>
        <source>LoRA with a lower learning rate and some dropout, so that the model forgets less.</source>
        <translation>LoRA 配较低的学习率和少量 dropout，减少遗忘。</translation>
    </message>
    <message>
        <source>Whole model</source>
        <translation>全参数</translation>
    </message>
    <message>
        <source>All weights are trained at 1e-5, which needs several times the memory of LoRA.</source>
        <translation>以 1e-5 训练全部权重，所需内存是 LoRA 的数倍。</translation>
    </message>
    <message>
        <source>Continue pre-training</source>
        <translation>继续预训练</translation>
    </message>
    <message>
        <source>Plain text in full rows, read once with LoRA of rank 16: for LLaMA-Factory only.</source>
        <translation>纯文本拼满整行，用秩为 16 的 LoRA 读一遍：仅供 LLaMA-Factory 使用。</translation>
    </message>
    <message>
        <source>8 GB card</source>
        <translation>8 GB 显卡</translation>
    </message>
    <message>
        <source>LoRA on weights in 4 bits, one row of at most 1,024 tokens at a time.</source>
        <translation>在 4 比特权重上训练 LoRA，每次一条，最长 1,024 个 token。</translation>
    </message>
    <message>
        <source>12 GB card</source>
        <translation>12 GB 显卡</translation>
    </message>
    <message>
        <source>LoRA on weights in 4 bits, one row of at most 2,048 tokens at a time.</source>
        <translation>在 4 比特权重上训练 LoRA，每次一条，最长 2,048 个 token。</translation>
    </message>
    <message>
        <source>24 GB card</source>
        <translation>24 GB 显卡</translation>
    </message>
    <message>
        <source>Weights as they are, one row of at most 2,048 tokens at a time.</source>
        <translation>权重保持原样，每次一条，最长 2,048 个 token。</translation>
    </message>
    <message>
        <source>48 GB or more</source>
        <translation>48 GB 及以上</translation>
    </message>
    <message>
        <source>Weights as they are, two rows of at most 4,096 tokens at a time.</source>
        <translation>权重保持原样，每次两条，最长 4,096 个 token。</translation>
    </message>
    <message>
        <source>By task</source>
        <translation>按任务</translation>
    </message>
    <message>
        <source>By card</source>
        <translation>按显卡</translation>
    </message>
</context>
<context>
    <name>Rules</name>
    <message>
        <source>Change %1 and %2</source>
        <translation>修改 %1 和 %2</translation>
    </message>
    <message>
        <source>Clear %1</source>
        <translation>清空 %1</translation>
    </message>
    <message>
        <source>Turn off %1</source>
        <translation>关闭 %1</translation>
    </message>
    <message>
        <source>Turn on %1</source>
        <translation>启用 %1</translation>
    </message>
    <message>
        <source>Set %1 to %2</source>
        <translation>将 %1 设为 %2</translation>
    </message>
    <message>
        <source>Reset %1</source>
        <translation>恢复 %1 的默认值</translation>
    </message>
    <message>
        <source>Adapters can be given with the lora method only.</source>
        <translation>只有 lora 方法可以指定适配器。</translation>
    </message>
    <message>
        <source>Quantised weights cannot be trained themselves: use lora, or no quantisation.</source>
        <translation>量化后的权重本身不能训练：请改用 lora，或不量化。</translation>
    </message>
    <message>
        <source>PiSSA takes weights apart and cannot do so with quantised ones.</source>
        <translation>PiSSA 需要分解权重，无法用于量化后的权重。</translation>
    </message>
    <message>
        <source>The vocabulary of a quantised model cannot be resized.</source>
        <translation>量化模型不能更改词表大小。</translation>
    </message>
    <message>
        <source>A new adapter needs the old one merged first, which quantised weights do not allow.</source>
        <translation>新建适配器需要先合并旧的，而量化权重不允许合并。</translation>
    </message>
    <message>
        <source>A quantised model takes one adapter only.</source>
        <translation>量化模型只能加载一个适配器。</translation>
    </message>
    <message>
        <source>bitsandbytes quantises to 4 or 8 bits.</source>
        <translation>bitsandbytes 只支持 4 或 8 比特。</translation>
    </message>
    <message>
        <source>HQQ quantises to 1 to 6 or to 8 bits.</source>
        <translation>HQQ 只支持 1 至 6 比特或 8 比特。</translation>
    </message>
    <message>
        <source>EETQ quantises to 8 bits.</source>
        <translation>EETQ 只支持 8 比特。</translation>
    </message>
    <message>
        <source>vLLM answers with models of the sft stage only.</source>
        <translation>vLLM 只能用于 sft 阶段的模型。</translation>
    </message>
    <message>
        <source>vLLM cannot quantise while loading.</source>
        <translation>vLLM 不能在加载时量化。</translation>
    </message>
    <message>
        <source>vLLM takes no RoPE scaling here.</source>
        <translation>vLLM 在这里不支持 RoPE 插值。</translation>
    </message>
    <message>
        <source>vLLM takes one adapter only.</source>
        <translation>vLLM 只能加载一个适配器。</translation>
    </message>
    <message>
        <source>%1 is above the usual 5e-5 for LoRA: the loss may oscillate.</source>
        <translation>%1 高于 LoRA 常用的 5e-5：损失可能震荡。</translation>
    </message>
    <message>
        <source>%1 is above the usual 1e-5 when whole weights are trained.</source>
        <translation>训练全部权重时常用 1e-5，%1 偏高。</translation>
    </message>
    <message>
        <source>%1 is so small that the model will hardly learn.</source>
        <translation>%1 太小，模型几乎学不到东西。</translation>
    </message>
    <message>
        <source>More than 10 epochs usually overfit.</source>
        <translation>超过 10 轮通常会过拟合。</translation>
    </message>
    <message>
        <source>The maximum of steps decides; the number of epochs is not used.</source>
        <translation>以最大步数为准，训练轮数不起作用。</translation>
    </message>
    <message>
        <source>Less than one row in a hundred: the evaluation loss will be noisy.</source>
        <translation>不足百分之一：评估损失的波动会很大。</translation>
    </message>
    <message>
        <source>A large part of the data is held back from training.</source>
        <translation>留出的验证数据过多，训练数据会明显减少。</translation>
    </message>
    <message>
        <source>Rows are held back but never evaluated.</source>
        <translation>留出了验证数据，却从不评估。</translation>
    </message>
    <message>
        <source>Memory grows with the longest sample. The 95th or 99th percentile of the data is usually enough.</source>
        <translation>内存随最长样本增长。通常取数据长度的 P95 或 P99 就够了。</translation>
    </message>
    <message>
        <source>Most answers will be cut off, and the model will learn to stop early.</source>
        <translation>多数回答会被截断，模型会学着过早结束。</translation>
    </message>
    <message>
        <source>fp16 needs a GPU.</source>
        <translation>fp16 需要 GPU。</translation>
    </message>
    <message>
        <source>The model&apos;s name says it is a base model. It has not seen this chat template: start from the instruct model, or train longer and use the same template in chat.</source>
        <translation>从名称看这是基座模型，没有见过这个对话模板：请改用 instruct 模型，或者多训练一些，并在对话时使用同一模板。</translation>
    </message>
    <message>
        <source>Alpha is usually one to four times the rank.</source>
        <translation>缩放系数通常取秩的 1 到 4 倍。</translation>
    </message>
    <message>
        <source>8 to 16 is usual. Ranks this high learn as they should only with rank-stabilised LoRA.</source>
        <translation>常用 8 到 16。秩这么高时，需要 rsLoRA 才能正常学习。</translation>
    </message>
    <message>
        <source>Dropout above 0.1 slows learning; at 1 the adapter learns nothing.</source>
        <translation>丢弃率超过 0.1 会拖慢学习；等于 1 时适配器什么也学不到。</translation>
    </message>
    <message>
        <source>Packed samples see each other. Keep them apart for conversations.</source>
        <translation>打包后的样本会互相可见。对话数据应使用无污染打包。</translation>
    </message>
    <message>
        <source>An effective batch below 4 makes noisy steps; accumulation costs no memory.</source>
        <translation>有效批大小低于 4 时梯度噪声大；增加梯度累积不占内存。</translation>
    </message>
    <message>
        <source>Few, large steps: a small dataset is over before the model has learned.</source>
        <translation>步数少而批次大：小数据集用完时，模型还没有学会。</translation>
    </message>
    <message>
        <source>The constant schedule has no warmup.</source>
        <translation>常数调度没有预热。</translation>
    </message>
    <message>
        <source>A dataset is named twice, so its rows count twice.</source>
        <translation>同一数据集写了两次，其样本会被计入两次。</translation>
    </message>
    <message>
        <source>5 is the usual noise; above 15 answers lose their facts.</source>
        <translation>噪声参数常用 5；超过 15 时回答会失真。</translation>
    </message>
    <message>
        <source>Without an output folder the result goes to trainer_output.</source>
        <translation>没有指定输出目录，结果会写入 trainer_output。</translation>
    </message>
    <message>
        <source>A validation share needs a dataset to be taken from.</source>
        <translation>验证集比例需要有数据集可供划分。</translation>
    </message>
    <message>
        <source>Give a validation share or an evaluation dataset, not both.</source>
        <translation>验证集比例和评估数据集只能选一个。</translation>
    </message>
    <message>
        <source>Mixing shares are numbers separated by commas, and need a strategy that interleaves.</source>
        <translation>混合比例是用逗号分隔的数字，并且需要交错式的混合策略。</translation>
    </message>
    <message>
        <source>There must be one mixing share for each training set.</source>
        <translation>每个训练集都要有一个混合比例。</translation>
    </message>
    <message>
        <source>There must be one mixing share for each evaluation set too.</source>
        <translation>每个评估集也要有一个混合比例。</translation>
    </message>
    <message>
        <source>Streaming does not know how many rows there are: give a number of validation rows.</source>
        <translation>流式读取无法得知总条数：请直接给出验证集的条数。</translation>
    </message>
    <message>
        <source>Streaming cannot stop after a number of rows: limit the steps instead.</source>
        <translation>流式读取不能按条数停止：请改为限制步数。</translation>
    </message>
    <message>
        <source>Training on the last answer only and training on prompts exclude each other.</source>
        <translation>不学习历史对话与学习提示词不能同时启用。</translation>
    </message>
    <message>
        <source>Trackio needs a project name.</source>
        <translation>Trackio 需要项目名。</translation>
    </message>
    <message>
        <source>Answers are generated in the sft stage only.</source>
        <translation>只有 sft 阶段可以生成回答。</translation>
    </message>
    <message>
        <source>Packing without mixing works in the sft stage only.</source>
        <translation>无污染打包只用于 sft 阶段。</translation>
    </message>
    <message>
        <source>Which tokens are trained can be chosen in the sft stage only.</source>
        <translation>只有 sft 阶段可以选择训练哪些 token。</translation>
    </message>
    <message>
        <source>Predictions are answers: switch generation on to save them.</source>
        <translation>预测结果就是生成的回答：要保存，请先启用生成。</translation>
    </message>
    <message>
        <source>Reward and PPO runs cannot go back to their best checkpoint.</source>
        <translation>奖励模型和 PPO 训练不能回到最佳检查点。</translation>
    </message>
    <message>
        <source>PPO can only train.</source>
        <translation>PPO 只能训练。</translation>
    </message>
    <message>
        <source>PPO does not go with shifted attention.</source>
        <translation>PPO 不能与 S² 注意力同用。</translation>
    </message>
    <message>
        <source>KTransformers cannot share the model with a reward adapter.</source>
        <translation>KTransformers 不能与奖励适配器共用模型。</translation>
    </message>
    <message>
        <source>Unsloth cannot share the model with a reward adapter.</source>
        <translation>Unsloth 不能与奖励适配器共用模型。</translation>
    </message>
    <message>
        <source>PPO reports to wandb, tensorboard or trackio only.</source>
        <translation>PPO 只支持 wandb、tensorboard 或 trackio。</translation>
    </message>
    <message>
        <source>Several GPUs are visible to one process. Start through torchrun, or show it one GPU with CUDA_VISIBLE_DEVICES=0.</source>
        <translation>一个进程能看到多块 GPU。请用 torchrun 启动，或用 CUDA_VISIBLE_DEVICES=0 只留一块。</translation>
    </message>
    <message>
        <source>DeepSpeed needs a distributed launch: set FORCE_TORCHRUN=1.</source>
        <translation>DeepSpeed 需要分布式启动：请设置 FORCE_TORCHRUN=1。</translation>
    </message>
    <message>
        <source>Streaming has no known end: give the number of steps.</source>
        <translation>流式读取没有已知的终点：请给出步数。</translation>
    </message>
    <message>
        <source>No dataset is chosen to train on.</source>
        <translation>还没有选择训练数据集。</translation>
    </message>
    <message>
        <source>Evaluation needs rows: hold back a validation share, or name an evaluation dataset.</source>
        <translation>评估需要数据：请设置验证集比例，或指定评估数据集。</translation>
    </message>
    <message>
        <source>Answers cannot be generated under ZeRO stage 3.</source>
        <translation>ZeRO stage 3 下不能生成回答。</translation>
    </message>
    <message>
        <source>Evaluate by generated answers or by token accuracy, not both.</source>
        <translation>按生成的回答评估或按 token 准确率评估，只能选一个。</translation>
    </message>
    <message>
        <source>A model that is spread by a device map cannot be trained.</source>
        <translation>按设备映射分散加载的模型不能训练。</translation>
    </message>
    <message>
        <source>PiSSA needs whole weights, which ZeRO stage 3 divides.</source>
        <translation>PiSSA 需要完整权重，而 ZeRO stage 3 会将其切分。</translation>
    </message>
    <message>
        <source>This device has no bf16.</source>
        <translation>此设备不支持 bf16。</translation>
    </message>
    <message>
        <source>Pure bf16 does not go with ZeRO stage 3.</source>
        <translation>纯 bf16 不能与 ZeRO stage 3 同用。</translation>
    </message>
    <message>
        <source>GaLore layer by layer runs in one process only.</source>
        <translation>GaLore 逐层更新只能单进程运行。</translation>
    </message>
    <message>
        <source>APOLLO layer by layer runs in one process only.</source>
        <translation>APOLLO 逐层更新只能单进程运行。</translation>
    </message>
    <message>
        <source>BAdam in ratio mode runs in one process only.</source>
        <translation>BAdam 的 ratio 模式只能单进程运行。</translation>
    </message>
    <message>
        <source>BAdam over several processes needs ZeRO stage 3.</source>
        <translation>多进程 BAdam 需要 ZeRO stage 3。</translation>
    </message>
    <message>
        <source>GaLore and APOLLO do not go with DeepSpeed.</source>
        <translation>GaLore 和 APOLLO 不能与 DeepSpeed 同用。</translation>
    </message>
    <message>
        <source>FP8 training does not go with quantised weights.</source>
        <translation>FP8 训练不能与量化权重同用。</translation>
    </message>
    <message>
        <source>Training runs on the huggingface engine; others only answer.</source>
        <translation>训练只能使用 huggingface 引擎，其它引擎只用于推理。</translation>
    </message>
    <message>
        <source>Unsloth does not go with ZeRO stage 3.</source>
        <translation>Unsloth 不能与 ZeRO stage 3 同用。</translation>
    </message>
    <message>
        <source>KTransformers does not go with ZeRO stage 3.</source>
        <translation>KTransformers 不能与 ZeRO stage 3 同用。</translation>
    </message>
    <message>
        <source>The output folder holds a finished model. Choose another folder, or allow overwriting.</source>
        <translation>输出目录中已有训练完成的模型。请换一个目录，或允许覆盖。</translation>
    </message>
    <message>
        <source>A reference model is quantised to 4 or 8 bits, or not at all.</source>
        <translation>参考模型只能量化为 4 或 8 比特，或不量化。</translation>
    </message>
    <message>
        <source>A reward model is quantised to 4 or 8 bits, or not at all.</source>
        <translation>奖励模型只能量化为 4 或 8 比特，或不量化。</translation>
    </message>
    <message>
        <source>PPO needs a reward model.</source>
        <translation>PPO 需要奖励模型。</translation>
    </message>
    <message>
        <source>A reward model that is an adapter needs the lora method.</source>
        <translation>适配器形式的奖励模型需要 lora 方法。</translation>
    </message>
    <message>
        <source>A reward model of the oft kind needs the oft method.</source>
        <translation>oft 类型的奖励模型需要 oft 方法。</translation>
    </message>
    <message>
        <source>Label smoothing of DPO works with the sigmoid loss only.</source>
        <translation>DPO 标签平滑只用于 sigmoid 损失。</translation>
    </message>
    <message>
        <source>LLaMA Pro trains some layers and does not go with full tuning.</source>
        <translation>LLaMA Pro 只训练部分层，不能与全参数微调同用。</translation>
    </message>
    <message>
        <source>GaLore, APOLLO and BAdam are for full tuning and do not go with LoRA.</source>
        <translation>GaLore、APOLLO 和 BAdam 用于全参数微调，不能与 LoRA 同用。</translation>
    </message>
    <message>
        <source>Use one of GaLore, APOLLO and BAdam.</source>
        <translation>GaLore、APOLLO 和 BAdam 只能选一个。</translation>
    </message>
    <message>
        <source>PiSSA changes the frozen weights, so the stages that compare with the starting model cannot use it.</source>
        <translation>PiSSA 会改动冻结的权重，因此需要与初始模型比较的阶段不能使用。</translation>
    </message>
    <message>
        <source>LoRA+ needs the lora method.</source>
        <translation>LoRA+ 需要 lora 方法。</translation>
    </message>
    <message>
        <source>Rank-stabilised LoRA needs the lora method.</source>
        <translation>rsLoRA 需要 lora 方法。</translation>
    </message>
    <message>
        <source>DoRA needs the lora method.</source>
        <translation>DoRA 需要 lora 方法。</translation>
    </message>
    <message>
        <source>PiSSA needs the lora method.</source>
        <translation>PiSSA 需要 lora 方法。</translation>
    </message>
    <message>
        <source>A number is written in quotes where it is compared with another number. Write it without quotes.</source>
        <translation>需要与另一个数比较的数值写在了引号里。请去掉引号。</translation>
    </message>
    <message>
        <source>These settings take one text; write several names in it, separated by commas.</source>
        <translation>这些设置只接受一段文本；多个名称请写在一起，用逗号分隔。</translation>
    </message>
    <message>
        <source>The Accelerate options contain a name that Accelerate does not know.</source>
        <translation>Accelerate 选项中有 Accelerate 不认识的名称。</translation>
    </message>
    <message>
        <source>No model is chosen. Name a model folder, a GGUF file or a hub name.</source>
        <translation>还没有选择模型。请填写模型文件夹、GGUF 文件或 Hub 名称。</translation>
    </message>
    <message>
        <source>The file of special tokens does not exist.</source>
        <translation>特殊 token 文件不存在。</translation>
    </message>
    <message>
        <source>The file of special tokens must map each token to its description, one per line.</source>
        <translation>特殊 token 文件须逐行写明每个 token 及其描述。</translation>
    </message>
    <message>
        <source>The largest picture is smaller than the smallest one.</source>
        <translation>图像最大像素小于最小像素。</translation>
    </message>
    <message>
        <source>The largest video frame is smaller than the smallest one.</source>
        <translation>视频帧最大像素小于最小像素。</translation>
    </message>
    <message>
        <source>GPTQ needs texts to measure its error: name a dataset.</source>
        <translation>GPTQ 需要用文本衡量误差：请指定数据集。</translation>
    </message>
    <message>
        <source>Debug aids are underflow_overflow and tpu_metrics_debug.</source>
        <translation>调试辅助只有 underflow_overflow 和 tpu_metrics_debug。</translation>
    </message>
    <message>
        <source>FSDP takes these words: full_shard, shard_grad_op, no_shard, hybrid_shard, hybrid_shard_zero2, offload, auto_wrap.</source>
        <translation>FSDP 接受以下取值：full_shard、shard_grad_op、no_shard、hybrid_shard、hybrid_shard_zero2、offload、auto_wrap。</translation>
    </message>
    <message>
        <source>FSDP cannot only offload: say how to shard as well.</source>
        <translation>FSDP 不能只有 offload：还须指定切分方式。</translation>
    </message>
    <message>
        <source>full_shard and shard_grad_op exclude each other.</source>
        <translation>full_shard 和 shard_grad_op 不能同时使用。</translation>
    </message>
    <message>
        <source>FSDP takes one wrapping rule: by layer class or by size.</source>
        <translation>FSDP 只能有一种包装规则：按层类或按大小。</translation>
    </message>
    <message>
        <source>Evaluating by steps needs an interval.</source>
        <translation>按步评估需要设置间隔。</translation>
    </message>
    <message>
        <source>TF32 needs a GPU of the Ampere generation or newer.</source>
        <translation>TF32 需要 Ampere 或更新的 GPU。</translation>
    </message>
    <message>
        <source>The interval for emptying the cache is a whole number above 0.</source>
        <translation>清空缓存的间隔应为大于 0 的整数。</translation>
    </message>
    <message>
        <source>Logging by steps needs an interval above 0.</source>
        <translation>按步记录日志时，间隔须大于 0。</translation>
    </message>
    <message>
        <source>An interval above 1 is a whole number of steps.</source>
        <translation>大于 1 的间隔须为整数步。</translation>
    </message>
    <message>
        <source>To keep the best model, save in the rhythm in which you evaluate.</source>
        <translation>要保留最佳模型，保存的节奏须与评估一致。</translation>
    </message>
    <message>
        <source>To keep the best model, give both intervals in steps or both as a share of the run.</source>
        <translation>要保留最佳模型，两个间隔须同为步数，或同为总步数的比例。</translation>
    </message>
    <message>
        <source>To keep the best model, every save must fall on an evaluation.</source>
        <translation>要保留最佳模型，每次保存都须与一次评估重合。</translation>
    </message>
    <message>
        <source>fp16 and bf16 exclude each other.</source>
        <translation>fp16 和 bf16 不能同时启用。</translation>
    </message>
    <message>
        <source>Evaluation in fp16 and in bf16 exclude each other.</source>
        <translation>fp16 评估和 bf16 评估不能同时启用。</translation>
    </message>
    <message>
        <source>Lowering the rate on a plateau needs evaluations during training.</source>
        <translation>停滞时下降的调度需要在训练中评估。</translation>
    </message>
    <message>
        <source>The greedy schedule needs evaluations during training.</source>
        <translation>贪心调度需要在训练中评估。</translation>
    </message>
    <message>
        <source>Warmup cannot be negative.</source>
        <translation>预热不能为负数。</translation>
    </message>
    <message>
        <source>Preparing batches in advance needs at least one loader worker.</source>
        <translation>预取批次至少需要一个加载进程。</translation>
    </message>
    <message>
        <source>A Trackio space is named like owner/name.</source>
        <translation>Trackio Space 的名称形如 owner/name。</translation>
    </message>
    <message>
        <source>Without a run name Trackio invents one.</source>
        <translation>没有运行名称时，Trackio 会自行起名。</translation>
    </message>
    <message>
        <source>Exchanging weights in FP8 has no effect without FP8 training.</source>
        <translation>没有启用 FP8 训练时，以 FP8 交换权重不起作用。</translation>
    </message>
    <message>
        <source>New tokens need trainable embeddings: both embedding tables are trained in full and saved.</source>
        <translation>新 token 需要可训练的嵌入：两张嵌入表都会完整训练并保存。</translation>
    </message>
    <message>
        <source>With quantised weights, norms in fp32 make training steadier.</source>
        <translation>权重量化时，归一化层用 fp32 会让训练更稳定。</translation>
    </message>
    <message>
        <source>Without bf16 or fp16 a GPU trains several times slower.</source>
        <translation>不用 bf16 或 fp16，GPU 训练会慢好几倍。</translation>
    </message>
    <message>
        <source>GaLore and APOLLO save memory only together with pure bf16.</source>
        <translation>GaLore 和 APOLLO 只有配合纯 bf16 才省显存。</translation>
    </message>
    <message>
        <source>Scores of quantised weights are lower than those of the model itself.</source>
        <translation>量化权重的得分会低于原模型。</translation>
    </message>
    <message>
        <source>Evaluating preferences without a reference model compares the model with itself.</source>
        <translation>没有参考模型时，偏好评估是模型与自身比较。</translation>
    </message>
    <message>
        <source>Layer by layer, gradients cannot be accumulated: LLaMA-Factory will stop when the run starts.</source>
        <translation>逐层更新时不能累积梯度：LLaMA-Factory 会在训练开始时中止。</translation>
    </message>
    <message>
        <source>Streamed data cannot be saved: LLaMA-Factory will stop at the data.</source>
        <translation>流式数据不能保存：LLaMA-Factory 会在处理数据时中止。</translation>
    </message>
    <message>
        <source>Merge the adapter in one export and quantise in a second: together LLaMA-Factory will stop.</source>
        <translation>请先导出合并适配器，再另行导出量化：同时进行时 LLaMA-Factory 会中止。</translation>
    </message>
    <message>
        <source>An adapter cannot be merged into quantised weights.</source>
        <translation>适配器不能合并到量化后的权重中。</translation>
    </message>
    <message>
        <source>This schedule needs its minimum in the schedule options.</source>
        <translation>这种调度需要在学习率调节器选项中给出最小值。</translation>
    </message>
    <message>
        <source>The schedule options are neither a JSON object nor the path of a file that holds one.</source>
        <translation>学习率调节器选项既不是 JSON 对象，也不是 JSON 文件的路径。</translation>
    </message>
    <message>
        <source>The warmup ratio replaces the warmup steps.</source>
        <translation>预热比例会取代预热步数。</translation>
    </message>
    <message>
        <source>Early stopping needs evaluations during training and a measure: without them the run stops at the start.</source>
        <translation>提前停止需要在训练中评估，并指定衡量指标：否则训练一开始就会中止。</translation>
    </message>
    <message>
        <source>A validation share is below 1, a number of rows is a whole number from 2.</source>
        <translation>验证集比例须小于 1；若为条数，则须是不小于 2 的整数。</translation>
    </message>
    <message>
        <source>The file that should hold these options does not exist.</source>
        <translation>存放这些选项的文件不存在。</translation>
    </message>
</context>
<context>
    <name>Run</name>
    <message>
        <source>The model file holds &quot;%1&quot;, which this model does not use.</source>
        <translation>模型文件中的“%1”没有用到。</translation>
    </message>
    <message>
        <source>Row %1 of %2 is left out: %3</source>
        <translation>已跳过 %2 的第 %1 条：%3</translation>
    </message>
    <message>
        <source>%1 rows of %2 are left out in all.</source>
        <translation>%2 共跳过 %1 条。</translation>
    </message>
    <message>
        <source>Continuing from step %1 (%2).</source>
        <translation>从第 %1 步继续（%2）。</translation>
    </message>
    <message>
        <source>Stopping early: %1 evaluations brought no improvement.</source>
        <translation>提前停止：连续 %1 次评估没有改善。</translation>
    </message>
    <message>
        <source>The old checkpoint %1 cannot be deleted.</source>
        <translation>无法删除旧检查点 %1。</translation>
    </message>
    <message>
        <source>Taking the best weights, those of step %1.</source>
        <translation>采用最佳权重，即第 %1 步的权重。</translation>
    </message>
    <message>
        <source>The GPU is not used: %1</source>
        <translation>未使用 GPU：%1</translation>
    </message>
    <message>
        <source>Memory ran out (%1). The run goes on by a plan of %2.</source>
        <translation>内存不足（%1）。训练改用占用 %2 的方案继续。</translation>
    </message>
    <message>
        <source>To stay within the memory: %1.</source>
        <translation>为不超出内存：%1。</translation>
    </message>
    <message>
        <source>Step %1 is skipped: in fp16 its gradients overflowed. The loss scale is now %2.</source>
        <translation>跳过第 %1 步：fp16 下梯度溢出。损失缩放系数现为 %2。</translation>
    </message>
    <message>
        <source>The checkpoint of step %1 is passed over: %2</source>
        <translation>跳过第 %1 步的检查点：%2</translation>
    </message>
    <message>
        <source>%1 was %2 and is %3</source>
        <translation>%1 原为 %2，现为 %3</translation>
    </message>
    <message>
        <source>the model&apos;s weights are others</source>
        <translation>模型权重已不同</translation>
    </message>
    <message>
        <source>the tokenizer is another one</source>
        <translation>分词器已不同</translation>
    </message>
    <message>
        <source>the encoded training rows are others</source>
        <translation>编码后的训练数据已不同</translation>
    </message>
    <message>
        <source>the program was %1 and is %2</source>
        <translation>程序原为 %1，现为 %2</translation>
    </message>
    <message>
        <source>the device was %1 and is %2</source>
        <translation>设备原为 %1，现为 %2</translation>
    </message>
    <message>
        <source>The checkpoint was not written by this program: weights, step and history go on; the moments of the optimizer and the random state begin anew.</source>
        <translation>此检查点不是由本程序写入：权重、步数和历史会延续；优化器的动量和随机状态重新开始。</translation>
    </message>
    <message>
        <source>Since the checkpoint, %1: the run goes on, but not as if it had never stopped.</source>
        <translation>自该检查点以来，%1：训练会继续，但结果与从未中断时不同。</translation>
    </message>
    <message>
        <source>A checkpoint needs %1, and only %2 are free on the disk of the output folder.</source>
        <translation>检查点需要 %1，而输出目录所在磁盘只剩 %2。</translation>
    </message>
    <message>
        <source>the trained weight %1 itself</source>
        <translation>训练的权重 %1 本身</translation>
    </message>
    <message>
        <source>the backward pass</source>
        <translation>反向传播</translation>
    </message>
    <message>
        <source>the gradient of %1</source>
        <translation>%1 的梯度</translation>
    </message>
    <message>
        <source>the output of %1, in %2</source>
        <translation>%1 的输出，位于 %2</translation>
    </message>
    <message>
        <source>Step %1 is left out, its numbers are not finite: %2. The weights are as before.</source>
        <translation>跳过第 %1 步，其数值不是有限数：%2。权重保持不变。</translation>
    </message>
    <message>
        <source>There are no rows to evaluate: set val_size or eval_dataset.</source>
        <translation>没有可评估的数据：请设置 val_size 或 eval_dataset。</translation>
    </message>
    <message>
        <source>There is no prompt to answer.</source>
        <translation>没有可回答的提示词。</translation>
    </message>
    <message>
        <source>The prompt &quot;%1&quot; is not answered: %2</source>
        <translation>未回答提示词“%1”：%2</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1；%2</translation>
    </message>
    <message>
        <source>Not as at the checkpoint: %1.</source>
        <translation>与检查点时不同：%1。</translation>
    </message>
    <message>
        <source>Continue, and the run goes on like this; stop, and its folder stays as it is.</source>
        <translation>选择“继续”将按现在的情况训练下去；停止则文件夹保持原样。</translation>
    </message>
    <message>
        <source>The checkpoint of step %1 is passed over: it is of an earlier run in this folder.</source>
        <translation>跳过第 %1 步的检查点：它属于此文件夹中较早的一次训练。</translation>
    </message>
</context>
<context>
    <name>Runs</name>
    <message>
        <source>The list of runs cannot be opened (%1). It was read from its plain files for this session.</source>
        <translation>无法打开训练列表（%1）。本次已改从普通文件读取。</translation>
    </message>
    <message>
        <source>The list of runs was damaged. It was made again from the folders of the runs; the damaged file is now &quot;%1&quot;.</source>
        <translation>训练列表已损坏，已根据各次训练的文件夹重新生成；损坏的文件现为“%1”。</translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; is no record of a run; it was left out.</source>
        <translation>文件“%1”不是训练记录，已略过。</translation>
    </message>
</context>
<context>
    <name>Studio</name>
    <message>
        <source>It was built without LibTorch. Build it with ./run, or copy the command and train with LLaMA-Factory.</source>
        <translation>构建时没有包含 LibTorch。请用 ./run 构建，或复制命令后用 LLaMA-Factory 训练。</translation>
    </message>
    <message>
        <source>A native studio for fine-tuning language models.</source>
        <translation>微调语言模型的本地工作室。</translation>
    </message>
    <message>
        <source>A configuration to open: YAML, JSON, a saved form of LLaMA Board.</source>
        <translation>要打开的配置：YAML、JSON，或 LLaMA Board 保存的表单。</translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message>
        <source>Settings of a run</source>
        <translation>一次训练的设置</translation>
    </message>
    <message>
        <source>Bold: differs from LLaMA-Factory&apos;s default.</source>
        <translation>粗体：与 LLaMA-Factory 的默认值不同。</translation>
    </message>
    <message>
        <source>In short</source>
        <translation>概要</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>相关数值</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>键</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Where from</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>空</translation>
    </message>
    <message>
        <source>(secret)</source>
        <translation>（保密）</translation>
    </message>
    <message>
        <source>taken as %1</source>
        <translation>按 %1 处理</translation>
    </message>
    <message>
        <source>default: %1</source>
        <translation>默认：%1</translation>
    </message>
    <message>
        <source>export only</source>
        <translation>仅导出</translation>
    </message>
    <message>
        <source>default</source>
        <translation>默认</translation>
    </message>
    <message>
        <source>preset</source>
        <translation>预设</translation>
    </message>
    <message>
        <source>file</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>command line</source>
        <translation>命令行</translation>
    </message>
    <message>
        <source>form</source>
        <translation>表单</translation>
    </message>
    <message>
        <source>computed</source>
        <translation>计算得出</translation>
    </message>
    <message>
        <source>Effective batch, per device</source>
        <translation>有效批大小（每个设备）</translation>
    </message>
    <message>
        <source>Compute type</source>
        <translation>计算类型</translation>
    </message>
    <message>
        <source>that of the checkpoint</source>
        <translation>与检查点相同</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>步数</translation>
    </message>
    <message>
        <source>Memory, planned</source>
        <translation>计划内存</translation>
    </message>
</context>
<context>
    <name>luthier::AnswerModel</name>
    <message>
        <source>Who are you?</source>
        <translation>你是谁？</translation>
    </message>
    <message>
        <source>Step %1, %2: %3</source>
        <extracomment>After so many steps, to this prompt, this answer.</extracomment>
        <translation>第 %1 步，%2：%3</translation>
    </message>
</context>
<context>
    <name>luthier::AnswersView</name>
    <message>
        <source>Step %1 · %2</source>
        <extracomment>After so many steps, to this prompt.</extracomment>
        <translation>第 %1 步 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln prompt(s)</source>
        <translation>
            <numerusform>%Ln 条提示词</numerusform>
        </translation>
    </message>
    <message>
        <source>Write a prompt, and read here how the answer changes while the model learns.</source>
        <translation>写一条提示词，在这里看回答如何随模型的学习而变化。</translation>
    </message>
    <message>
        <source>Here the model answers your prompts while it learns, as often as you choose above.</source>
        <translation>模型在学习过程中在这里回答你的提示词，频率由上方选择。</translation>
    </message>
    <message>
        <source>when asked</source>
        <translation>按需</translation>
    </message>
    <message>
        <source>Steps between answers</source>
        <translation>两次回答间隔的步数</translation>
    </message>
    <message>
        <source>The model answers before the first step, after so many steps each, and behind the last. An answer takes about as long as a few steps, and changes nothing about what is learnt.</source>
        <translation>模型在第一步之前、每隔这么多步以及最后一步之后作答。一次回答大约相当于几步的时间，且不影响所学内容。</translation>
    </message>
    <message>
        <source>Edit the prompts</source>
        <translation>编辑提示词</translation>
    </message>
    <message>
        <source>Answers of the model</source>
        <translation>模型的回答</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>every %1 steps</source>
        <translation>每 %1 步</translation>
    </message>
</context>
<context>
    <name>luthier::ChartPanel</name>
    <message>
        <source>as measured</source>
        <translation>原始</translation>
    </message>
    <message>
        <source>smoothed</source>
        <translation>平滑</translation>
    </message>
    <message>
        <source>evaluation</source>
        <translation>评估</translation>
    </message>
    <message>
        <source>LF</source>
        <translation>LF</translation>
    </message>
    <message>
        <source>train %1</source>
        <translation>训练 %1</translation>
    </message>
    <message>
        <source>now %1</source>
        <translation>当前 %1</translation>
    </message>
    <message>
        <source>eval %1</source>
        <translation>评估 %1</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>not a number</source>
        <translation>非数值</translation>
    </message>
    <message>
        <source>step %1 · epoch %2</source>
        <translation>第 %1 步 · 第 %2 轮</translation>
    </message>
    <message>
        <source>smoothed %1</source>
        <translation>平滑 %1</translation>
    </message>
    <message>
        <source>measured %1</source>
        <translation>原始 %1</translation>
    </message>
    <message>
        <source>evaluation %1</source>
        <translation>评估 %1</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>横轴</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>步数</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>轮数</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>token 数</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Smoothing</source>
        <translation>平滑</translation>
    </message>
    <message>
        <source>As TensorBoard</source>
        <translation>与 TensorBoard 相同</translation>
    </message>
    <message>
        <source>As LLaMA-Factory</source>
        <translation>与 LLaMA-Factory 相同</translation>
    </message>
    <message>
        <source>Logarithmic</source>
        <translation>对数坐标</translation>
    </message>
    <message>
        <source>Shade the usual loss, 0.5 to 1.5</source>
        <translation>标出常见损失范围 0.5 至 1.5</translation>
    </message>
    <message>
        <source>Show the whole run</source>
        <translation>显示整个训练过程</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>损失</translation>
    </message>
    <message>
        <source>LR</source>
        <translation>学习率</translation>
    </message>
    <message>
        <source>Gradient</source>
        <translation>梯度</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>内存</translation>
    </message>
    <message>
        <source>Loss of training and evaluation</source>
        <translation>训练损失与评估损失</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>学习率</translation>
    </message>
    <message>
        <source>Gradient norm before clipping</source>
        <translation>裁剪前的梯度范数</translation>
    </message>
    <message>
        <source>Tokens per second</source>
        <translation>每秒 token 数</translation>
    </message>
    <message>
        <source>Resident memory, in GB</source>
        <translation>常驻内存（GB）</translation>
    </message>
    <message>
        <source>Curve</source>
        <translation>曲线</translation>
    </message>
    <message>
        <source>Smoothing of the strong line</source>
        <translation>粗线的平滑程度</translation>
    </message>
    <message>
        <source>step</source>
        <translation>步</translation>
    </message>
    <message>
        <source>epoch</source>
        <translation>轮</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>token</translation>
    </message>
    <message>
        <source>time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Chart options</source>
        <translation>图表选项</translation>
    </message>
    <message>
        <source>Axis, smoothing and scale of the chart</source>
        <translation>图表的坐标轴、平滑方式和刻度</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>图表</translation>
    </message>
    <message>
        <source>Arrow keys read values, plus and minus zoom, 0 shows the whole run. By mouse: drag to zoom, double-click to go back.</source>
        <translation>方向键读取数值，加号和减号缩放，0 显示整个训练过程。鼠标：拖动放大，双击还原。</translation>
    </message>
    <message>
        <source>The curves appear here.
A falling loss means that the model learns.</source>
        <translation>训练曲线将显示在这里。
损失下降，说明模型正在学习。</translation>
    </message>
    <message>
        <source>usual 0.5–1.5</source>
        <translation>常见 0.5–1.5</translation>
    </message>
    <message>
        <source>A final loss in the shaded range is usual for instruction data.</source>
        <translation>指令数据的最终损失通常落在标出的范围内。</translation>
    </message>
    <message>
        <source>less memory</source>
        <translation>内存变少</translation>
    </message>
    <message>
        <source>As Weights &amp; Biases</source>
        <translation>与 Weights &amp; Biases 一致</translation>
    </message>
    <message>
        <source>Lower axis logarithmic</source>
        <translation>横轴用对数刻度</translation>
    </message>
    <message>
        <source>Leave out spikes</source>
        <translation>忽略尖峰</translation>
    </message>
    <message>
        <source>Follow the newest step</source>
        <translation>跟随最新一步</translation>
    </message>
    <message>
        <source>All curves</source>
        <translation>所有曲线</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>以表格显示</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>PNG 图片 (*.png)</translation>
    </message>
    <message>
        <source>PNG, 960 × 540…</source>
        <translation>PNG，960 × 540…</translation>
    </message>
    <message>
        <source>PNG, 1920 × 1080…</source>
        <translation>PNG，1920 × 1080…</translation>
    </message>
    <message>
        <source>PNG, 2880 × 1620…</source>
        <translation>PNG，2880 × 1620…</translation>
    </message>
    <message>
        <source>SVG…</source>
        <translation>SVG…</translation>
    </message>
    <message>
        <source>SVG picture (*.svg)</source>
        <translation>SVG 图片 (*.svg)</translation>
    </message>
    <message>
        <source>CSV, every point…</source>
        <translation>CSV，所有数据点…</translation>
    </message>
    <message>
        <source>CSV table (*.csv)</source>
        <translation>CSV 表格 (*.csv)</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>复制图片</translation>
    </message>
    <message>
        <source>Save the chart</source>
        <translation>保存图表</translation>
    </message>
    <message>
        <source>The loss has risen far above its lowest. A lower learning rate helps.</source>
        <translation>损失已远高于最低值。降低学习率会有帮助。</translation>
    </message>
    <message>
        <source>The gradient is many times what it was. Lower the learning rate or clip it more.</source>
        <translation>梯度达到之前的许多倍。请降低学习率，或加强梯度裁剪。</translation>
    </message>
    <message>
        <source>Evaluation rises while training falls: the model overfits. Fewer epochs help.</source>
        <translation>评估损失上升而训练损失下降：模型过拟合。减少轮数会有帮助。</translation>
    </message>
    <message>
        <source>The loss is below 0.5: the model may be learning the examples by heart.</source>
        <translation>损失低于 0.5：模型可能在死记样本。</translation>
    </message>
    <message>
        <source>The loss has not fallen over the last third. A higher learning rate may help.</source>
        <translation>最近三分之一的训练中损失没有下降。提高学习率可能有帮助。</translation>
    </message>
    <message>
        <source>The loss is in the usual range, 0.5 to 1.5.</source>
        <translation>损失在通常范围内，即 0.5 到 1.5。</translation>
    </message>
    <message>
        <source>continued</source>
        <translation>从此继续</translation>
    </message>
    <message>
        <source>step skipped</source>
        <translation>跳过的步</translation>
    </message>
    <message>
        <source>Values of the chart</source>
        <translation>图表数值</translation>
    </message>
    <message>
        <source>%1, evaluation</source>
        <translation>%1，评估</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>时刻</translation>
    </message>
    <message>
        <source>Gaussian</source>
        <translation>高斯</translation>
    </message>
    <message>
        <source>%1 is being written.</source>
        <translation>正在写入 %1。</translation>
    </message>
    <message>
        <source>time of day</source>
        <translation>时刻</translation>
    </message>
    <message>
        <source>No values</source>
        <translation>没有数值</translation>
    </message>
</context>
<context>
    <name>luthier::CommandBar</name>
    <message numerus="yes">
        <source>%n setting(s) for export only</source>
        <translation>
            <numerusform>%n 项仅供导出</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the first one</source>
        <translation>查看第一处</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>复制(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;File…</source>
        <translation>文件(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Paste a command or YAML…</source>
        <translation>粘贴命令或 YAML(&amp;P)…</translation>
    </message>
    <message>
        <source>The &amp;sample</source>
        <translation>示例(&amp;S)</translation>
    </message>
    <message>
        <source>An &amp;empty form, as LLaMA Board starts</source>
        <translation>空白表单，与 LLaMA Board 初始状态相同(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Start training</source>
        <translation>开始训练(&amp;S)</translation>
    </message>
    <message>
        <source>Start training</source>
        <translation>开始训练</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>正在停止…</translation>
    </message>
    <message>
        <source>S&amp;top…</source>
        <translation>停止(&amp;T)…</translation>
    </message>
    <message>
        <source>Stop training</source>
        <translation>停止训练</translation>
    </message>
    <message>
        <source>Copy the command</source>
        <translation>复制命令</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>打开(&amp;O)</translation>
    </message>
    <message>
        <source>Open a configuration or paste a command</source>
        <translation>打开配置或粘贴命令</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Sa&amp;ve</source>
        <translation>保存(&amp;V)</translation>
    </message>
    <message>
        <source>Save the configuration as YAML or JSON</source>
        <translation>将配置保存为 YAML 或 JSON</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Equivalent command</source>
        <translation>等效命令</translation>
    </message>
    <message>
        <source>The equivalent command. Press to see it whole, for other shells and as YAML.</source>
        <translation>等效命令。点击可查看全文，以及其它 shell 和 YAML 的写法。</translation>
    </message>
    <message>
        <source>Written as</source>
        <translation>写法</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>摘要</translation>
    </message>
    <message>
        <source>Add to &amp;queue</source>
        <translation>加入队列(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Update in queue</source>
        <translation>更新队列中的设置(&amp;U)</translation>
    </message>
    <message>
        <source>Add to queue</source>
        <translation>加入队列</translation>
    </message>
    <message>
        <source>Update in queue</source>
        <translation>更新队列中的训练</translation>
    </message>
    <message>
        <source>Starts when the runs before it have ended</source>
        <translation>前面的训练结束后开始</translation>
    </message>
    <message>
        <source>The waiting run &quot;%1&quot; has the settings of the form then</source>
        <translation>排队中的训练“%1”将改用表单中的设置</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s) to fix</source>
        <translation>
            <numerusform>有 %n 处错误需修正</numerusform>
        </translation>
    </message>
    <message>
        <source>Start training (Ctrl+Enter)</source>
        <translation>开始训练 (Ctrl+Enter)</translation>
    </message>
</context>
<context>
    <name>luthier::CurveTable</name>
    <message>
        <source>Step</source>
        <translation>步数</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>轮次</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Token 数</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>实测</translation>
    </message>
    <message>
        <source>Smoothed</source>
        <translation>平滑</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>评估</translation>
    </message>
</context>
<context>
    <name>luthier::FormBar</name>
    <message>
        <source>Search settings</source>
        <translation>搜索设置</translation>
    </message>
    <message>
        <source>Basic</source>
        <translation>基本</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>How many settings are shown</source>
        <translation>显示多少设置</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Show only what you have changed</source>
        <translation>只显示已更改的设置</translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>已更改 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Presets: values that suit a task or a card</source>
        <translation>预设：适合某种任务或显卡的一组值</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>预设</translation>
    </message>
    <message>
        <source>By name, key, or what you want: “less memory” (Ctrl+F)</source>
        <translation>按名称、参数名或目的搜索：“节省显存” (Ctrl+F)</translation>
    </message>
</context>
<context>
    <name>luthier::FormNotes</name>
    <message>
        <source>effective batch %1</source>
        <translation>有效批大小 %1</translation>
    </message>
    <message>
        <source>%1 free on the disk</source>
        <translation>磁盘剩余 %1</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>约 %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) to train on, %1 to evaluate</source>
        <translation>
            <numerusform>训练 %Ln 条，评估 %1 条</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln row(s)</source>
        <translation>
            <numerusform>约 %Ln 条</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln 条</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>P95 %1 · P99 %Ln token(s)</source>
        <translation>
            <numerusform>P95 %1 · P99 %Ln 个 token</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln step(s)</source>
        <translation>
            <numerusform>约 %Ln 步</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln step(s)</source>
        <translation>
            <numerusform>%Ln 步</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 trained · %2</source>
        <translation>训练 %1 · %2</translation>
    </message>
    <message>
        <source>%1 cut</source>
        <translation>%1 被截断</translation>
    </message>
</context>
<context>
    <name>luthier::GroupCard</name>
    <message>
        <source>open</source>
        <translation>已展开</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>已收起</translation>
    </message>
</context>
<context>
    <name>luthier::HeaderBar</name>
    <message>
        <source>%1 free</source>
        <translation>%1 可用</translation>
    </message>
    <message numerus="yes">
        <source>CPU, %n thread(s)</source>
        <translation>
            <numerusform>CPU（%n 线程）</numerusform>
        </translation>
    </message>
    <message>
        <source>Training</source>
        <translation>训练中</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>正在停止</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Stopped and saved</source>
        <translation>已停止并保存</translation>
    </message>
    <message>
        <source>Discarded</source>
        <translation>已丢弃</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>As the &amp;desktop</source>
        <translation>跟随系统(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>浅色(&amp;L)</translation>
    </message>
    <message>
        <source>Dar&amp;k</source>
        <translation>深色(&amp;K)</translation>
    </message>
    <message>
        <source>V&amp;iew</source>
        <translation>视图(&amp;I)</translation>
    </message>
    <message>
        <source>View</source>
        <translation>视图</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>语言：%1</translation>
    </message>
    <message>
        <source>Pausing</source>
        <translation>正在暂停</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>On hold</source>
        <extracomment>The run, until a trouble that may pass is over or a question is answered.</extracomment>
        <translation>已停住</translation>
    </message>
    <message>
        <source>Not continued</source>
        <translation>未继续</translation>
    </message>
</context>
<context>
    <name>luthier::HelpPanel</name>
    <message>
        <source>Close the help (Esc)</source>
        <translation>关闭帮助（Esc）</translation>
    </message>
    <message>
        <source>Close the help</source>
        <translation>关闭帮助</translation>
    </message>
    <message>
        <source>Help: %1</source>
        <translation>帮助：%1</translation>
    </message>
    <message>
        <source>Reset this setting</source>
        <translation>恢复默认值</translation>
    </message>
</context>
<context>
    <name>luthier::HelpText</name>
    <message>
        <source>empty</source>
        <translation>空</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>内存</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>质量</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>范围</translation>
    </message>
    <message>
        <source>Usual values</source>
        <translation>常用值</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>可选值</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>默认值</translation>
    </message>
    <message>
        <source>Command line</source>
        <translation>命令行</translation>
    </message>
    <message>
        <source>Export only</source>
        <translation>仅供导出</translation>
    </message>
    <message>
        <source>Our engine</source>
        <translation>本机引擎</translation>
    </message>
    <message>
        <source>Related</source>
        <translation>相关设置</translation>
    </message>
    <message>
        <source> or </source>
        <translation> 或 </translation>
    </message>
    <message>
        <source>Applies only with “%1”.</source>
        <translation>仅在启用“%1”时有效。</translation>
    </message>
    <message>
        <source>Applies only without “%1”.</source>
        <translation>仅在未启用“%1”时有效。</translation>
    </message>
    <message>
        <source>Applies only when “%1” is %2.</source>
        <translation>仅当“%1”为 %2 时有效。</translation>
    </message>
    <message>
        <source>Applies only when “%1” is not %2.</source>
        <translation>仅当“%1”不为 %2 时有效。</translation>
    </message>
</context>
<context>
    <name>luthier::LogView</name>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Lines to show</source>
        <translation>显示哪些日志</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Search the log</source>
        <translation>搜索日志</translation>
    </message>
    <message>
        <source>Log of the run</source>
        <translation>训练日志</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
</context>
<context>
    <name>luthier::MemoryPanel</name>
    <message>
        <source>weights</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>adapter</source>
        <translation>适配器</translation>
    </message>
    <message>
        <source>grads + optim.</source>
        <translation>梯度+优化器</translation>
    </message>
    <message>
        <source>activations</source>
        <translation>激活值</translation>
    </message>
    <message>
        <source>logits</source>
        <translation>logits</translation>
    </message>
    <message>
        <source>runtime</source>
        <translation>运行时</translation>
    </message>
    <message>
        <source>✓ fits</source>
        <translation>✓ 够用</translation>
    </message>
    <message>
        <source>△ tight</source>
        <translation>△ 偏紧</translation>
    </message>
    <message>
        <source>✕ does not fit</source>
        <translation>✕ 放不下</translation>
    </message>
    <message>
        <source>GPU memory</source>
        <translation>显存</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>内存</translation>
    </message>
    <message>
        <source>Looking at the model…</source>
        <translation>正在读取模型…</translation>
    </message>
    <message>
        <source>Choose a model to see how much memory the form will take.</source>
        <translation>选择模型后，这里显示当前设置所需的内存。</translation>
    </message>
    <message>
        <source>of %1 free</source>
        <translation>/ 可用 %1</translation>
    </message>
    <message>
        <source>Memory by purpose</source>
        <translation>各部分内存占用</translation>
    </message>
    <message>
        <source>With LLaMA-Factory %1</source>
        <translation>用 LLaMA-Factory 需 %1</translation>
    </message>
    <message>
        <source>Liger %1</source>
        <translation>Liger %1</translation>
    </message>
    <message>
        <source>Make it fit</source>
        <translation>减少占用</translation>
    </message>
    <message>
        <source>Make it smaller</source>
        <translation>减少占用</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Last run: planned %1, measured %2</source>
        <translation>上次训练：预计 %1，实测 %2</translation>
    </message>
    <message>
        <source>%1: planned %2, measured %3</source>
        <translation>%1：预计 %2，实测 %3</translation>
    </message>
    <message numerus="yes">
        <source>With LLaMA-Factory %1 on each of %n GPU(s)</source>
        <translation>
            <numerusform>用 LLaMA-Factory 时 %n 块 GPU 各需 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>RAM %1</source>
        <comment>what DeepSpeed moves to it</comment>
        <translation>内存 %1</translation>
    </message>
    <message>
        <source>DeepSpeed left out of account</source>
        <translation>未计入 DeepSpeed</translation>
    </message>
    <message>
        <source>To stay within the free memory: %1.</source>
        <translation>为不超出空闲内存：%1。</translation>
    </message>
</context>
<context>
    <name>luthier::ModelCatalogue</name>
    <message>
        <source>On this disk</source>
        <translation>本机已有</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>按名称</translation>
    </message>
    <message>
        <source>%1, text and pictures</source>
        <translation>%1，文本与图像</translation>
    </message>
    <message>
        <source>Cannot be trained here: %1</source>
        <translation>本机无法训练：%1</translation>
    </message>
    <message>
        <source>cache of Hugging Face</source>
        <translation>Hugging Face 缓存</translation>
    </message>
    <message>
        <source>cache of ModelScope</source>
        <translation>ModelScope 缓存</translation>
    </message>
    <message>
        <source>%1 parameters, %2, %3</source>
        <translation>%1 参数，%2，%3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>luthier::ModelPicker</name>
    <message>
        <source>Choose a model</source>
        <translation>选择模型</translation>
    </message>
    <message>
        <source>Search by name: qwen 7b instruct</source>
        <translation>按名称搜索：qwen 7b instruct</translation>
    </message>
    <message>
        <source>Search models</source>
        <translation>搜索模型</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>&amp;Use this model</source>
        <translation>使用此模型(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>浏览(&amp;B)…</translation>
    </message>
    <message>
        <source>&amp;Search a folder…</source>
        <translation>搜索文件夹(&amp;S)…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Search a folder for models</source>
        <translation>搜索文件夹中的模型</translation>
    </message>
    <message>
        <source>Looking for models on this disk…</source>
        <translation>正在查找本机上的模型…</translation>
    </message>
    <message>
        <source>Chat template: %1</source>
        <translation>对话模板：%1</translation>
    </message>
    <message>
        <source>Not on this disk: get it with &quot;hf download %1&quot;.</source>
        <translation>本机没有：可用“hf download %1”下载。</translation>
    </message>
    <message>
        <source>Hub that names lead to</source>
        <translation>模型名称对应的 Hub</translation>
    </message>
    <message>
        <source>Where the names of models lead to. The command says it too.</source>
        <translation>模型名称指向的 Hub。命令中也会写明。</translation>
    </message>
    <message>
        <source>Not on this disk: get it with &quot;modelscope download --model %1&quot;.</source>
        <translation>不在本机磁盘上：请用“modelscope download --model %1”获取。</translation>
    </message>
    <message>
        <source>Not on this disk: get it from Openmind.</source>
        <translation>不在本机磁盘上：请从 Openmind 获取。</translation>
    </message>
    <message>
        <source>No model is on this disk.</source>
        <translation>本机没有模型。</translation>
    </message>
    <message numerus="yes">
        <source>%n model(s) on this disk</source>
        <translation>
            <numerusform>本机已有 %n 个模型</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>luthier::NativeDialogs</name>
    <message>
        <source>&amp;Save and stop</source>
        <translation>保存并停止(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>丢弃(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Continue training</source>
        <translation>继续训练(&amp;C)</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>选择文件夹</translation>
    </message>
    <message>
        <source>Choose a GGUF file, or config.json in a model folder</source>
        <translation>选择 GGUF 文件，或模型文件夹中的 config.json</translation>
    </message>
    <message>
        <source>Models (*.gguf config.json);;All files (*)</source>
        <translation>模型 (*.gguf config.json);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Open a configuration</source>
        <translation>打开配置</translation>
    </message>
    <message>
        <source>Configurations (*.yaml *.yml *.json *.sh *.txt);;All files (*)</source>
        <translation>配置 (*.yaml *.yml *.json *.sh *.txt);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>选择文件</translation>
    </message>
    <message>
        <source>Save the configuration</source>
        <translation>保存配置</translation>
    </message>
    <message>
        <source>YAML (*.yaml *.yml);;JSON (*.json)</source>
        <translation>YAML (*.yaml *.yml);;JSON (*.json)</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Paste a llamafactory-cli command, or the text of a YAML or JSON configuration:</source>
        <translation>粘贴 llamafactory-cli 命令，或 YAML、JSON 配置的内容：</translation>
    </message>
    <message>
        <source>&amp;Fill the form</source>
        <translation>填入表单(&amp;F)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Stop training</source>
        <translation>停止训练</translation>
    </message>
    <message>
        <source>Stop training?</source>
        <translation>要停止训练吗？</translation>
    </message>
    <message>
        <source>Save and stop keeps the adapter as it is after the current step. Discard keeps nothing of this run but its log.</source>
        <translation>“保存并停止”保留当前步结束后的适配器。“丢弃”只留下本次训练的日志。</translation>
    </message>
    <message>
        <source>Close Luthier</source>
        <translation>关闭 Luthier</translation>
    </message>
    <message>
        <source>Training is still running.</source>
        <translation>训练仍在进行。</translation>
    </message>
    <message>
        <source>Save and stop keeps the adapter as it is after the current step, then closes.</source>
        <translation>“保存并停止”保留当前步结束后的适配器，然后关闭。</translation>
    </message>
    <message>
        <source>Save the chart</source>
        <translation>保存图表</translation>
    </message>
    <message>
        <source>Delete a run</source>
        <translation>删除训练</translation>
    </message>
    <message>
        <source>Delete %1?</source>
        <translation>删除 %1？</translation>
    </message>
    <message>
        <source>Its folder moves to the trash with everything in it, weights and checkpoints:
%1</source>
        <translation>其文件夹及其中所有内容（包括权重和检查点）将移到回收站：
%1</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>删除(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>保留(&amp;K)</translation>
    </message>
    <message>
        <source>Prompts</source>
        <translation>提示词</translation>
    </message>
    <message>
        <source>What the model is to answer while it trains, one prompt a line:</source>
        <translation>模型在训练过程中要回答的内容，每行一条提示词：</translation>
    </message>
    <message>
        <source>&amp;Use these</source>
        <translation>使用这些(&amp;U)</translation>
    </message>
    <message>
        <source>Start training</source>
        <translation>开始训练</translation>
    </message>
    <message>
        <source>%1 is not finished.</source>
        <translation>%1 尚未完成。</translation>
    </message>
    <message>
        <source>It can go on from step %1 with its own settings. Starting over replaces it: overwriting is on.</source>
        <translation>可以按它自己的设置从第 %1 步继续。重新开始会覆盖它：覆盖已开启。</translation>
    </message>
    <message>
        <source>&amp;Continue it</source>
        <translation>继续(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Start over</source>
        <translation>重新开始(&amp;S)</translation>
    </message>
    <message>
        <source>C&amp;ancel</source>
        <translation>取消(&amp;A)</translation>
    </message>
</context>
<context>
    <name>luthier::ParamEditor</name>
    <message>
        <source>Enabled</source>
        <translation>启用</translation>
    </message>
    <message>
        <source>%1 (export only)</source>
        <translation>%1（仅供导出）</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>Browse: %1</source>
        <translation>浏览：%1</translation>
    </message>
    <message>
        <source>from the tokenizer</source>
        <translation>取自分词器</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>none; a JSON object or the path of a JSON file</source>
        <translation>无；JSON 对象或 JSON 文件的路径</translation>
    </message>
</context>
<context>
    <name>luthier::ParamForm</name>
    <message>
        <source>Changed settings</source>
        <translation>已更改的设置</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>搜索结果</translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s)</source>
        <translation>
            <numerusform>%n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has been changed.</source>
        <translation>还没有更改任何设置。</translation>
    </message>
    <message>
        <source>No setting fits “%1”. Try its key, as in learning_rate, or what you want: less memory.</source>
        <translation>没有与“%1”相符的设置。可以试试参数名，如 learning_rate，或者需求，如“省显存”。</translation>
    </message>
    <message>
        <source>Show the settings of %1</source>
        <translation>显示“%1”的设置</translation>
    </message>
</context>
<context>
    <name>luthier::ParamRow</name>
    <message>
        <source>Help: %1</source>
        <translation>帮助：%1</translation>
    </message>
    <message>
        <source>export only</source>
        <translation>仅供导出</translation>
    </message>
    <message>
        <source>Changed. Press to empty it again.</source>
        <translation>已更改。点击清空。</translation>
    </message>
    <message>
        <source>Changed. Press to go back to %1.</source>
        <translation>已更改。点击恢复为 %1。</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>恢复默认</translation>
    </message>
    <message>
        <source>Reset %1</source>
        <translation>恢复“%1”的默认值</translation>
    </message>
    <message>
        <source>Turn on</source>
        <translation>启用</translation>
    </message>
    <message>
        <source>Turn off</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Turn on %1</source>
        <translation>启用“%1”</translation>
    </message>
    <message>
        <source>Turn off %1</source>
        <translation>关闭“%1”</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>改为 %1</translation>
    </message>
    <message>
        <source>Set %1 to %2</source>
        <translation>将“%1”设为“%2”</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
</context>
<context>
    <name>luthier::PresetMenu</name>
    <message>
        <source>%1, does not fit</source>
        <translation>%1，放不下</translation>
    </message>
</context>
<context>
    <name>luthier::RunDetails</name>
    <message>
        <source>&amp;Edit in the form</source>
        <translation>在表单中编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Open in the form</source>
        <translation>在表单中打开(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>继续(&amp;R)</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>上移(&amp;U)</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>下移(&amp;D)</translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation>重命名(&amp;N)</translation>
    </message>
    <message>
        <source>Open &amp;folder</source>
        <translation>打开文件夹(&amp;F)</translation>
    </message>
    <message>
        <source>Re&amp;move from the queue</source>
        <translation>移出队列(&amp;M)</translation>
    </message>
    <message>
        <source>Remove from the &amp;list</source>
        <translation>从列表中移除(&amp;L)</translation>
    </message>
    <message>
        <source>De&amp;lete…</source>
        <translation>删除(&amp;D)…</translation>
    </message>
    <message>
        <source>Its folder is not there any more.</source>
        <translation>其文件夹已不存在。</translation>
    </message>
    <message>
        <source>Choose a run first.</source>
        <translation>请先选择一次训练。</translation>
    </message>
    <message>
        <source>Another run is under way.</source>
        <translation>另一次训练正在进行。</translation>
    </message>
    <message>
        <source>It is the next one.</source>
        <translation>它已是下一个。</translation>
    </message>
    <message>
        <source>It is the last one.</source>
        <translation>它已是最后一个。</translation>
    </message>
    <message>
        <source>Its program ended without a word at step %1.</source>
        <translation>其程序在第 %1 步意外终止，没有任何提示。</translation>
    </message>
    <message>
        <source>Its folder is not there any more. Add it again if it was moved.</source>
        <translation>其文件夹已不存在。如果已移动，请重新添加。</translation>
    </message>
    <message>
        <source>Choose a run to see more of it.</source>
        <translation>选择一次训练以查看详情。</translation>
    </message>
    <message>
        <source>Their settings are the same.</source>
        <translation>它们的设置相同。</translation>
    </message>
    <message>
        <source>Without settings in their folder: %1.</source>
        <translation>文件夹中没有设置：%1。</translation>
    </message>
    <message>
        <source>What differs · %1 of %2 settings</source>
        <extracomment>How many settings differ, and how many there are.</extracomment>
        <translation>差异 · %2 项设置中的 %1 项</translation>
    </message>
    <message>
        <source>&amp;Tags, separated by commas</source>
        <translation>标签，以逗号分隔(&amp;T)</translation>
    </message>
    <message>
        <source>Tags, separated by commas</source>
        <translation>标签，以逗号分隔</translation>
    </message>
    <message>
        <source>N&amp;otes</source>
        <translation>备注(&amp;O)</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>差异</translation>
    </message>
    <message>
        <source>Resume fro&amp;m…</source>
        <translation>从检查点继续(&amp;M)…</translation>
    </message>
    <message>
        <source>Run &amp;again</source>
        <extracomment>The same run from its start, to see whether the same comes of it.</extracomment>
        <translation>再次运行(&amp;A)</translation>
    </message>
</context>
<context>
    <name>luthier::RunDock</name>
    <message>
        <source>Log</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>Below the curves</source>
        <translation>曲线下方</translation>
    </message>
</context>
<context>
    <name>luthier::RunGuard</name>
    <message>
        <source>A model is being trained.</source>
        <translation>正在训练模型。</translation>
    </message>
    <message>
        <source>Training failed</source>
        <translation>训练失败</translation>
    </message>
    <message>
        <source>%1 is trained</source>
        <translation>%1 训练完成</translation>
    </message>
    <message numerus="yes">
        <source>%Ln step(s)</source>
        <translation>
            <numerusform>%Ln 步</numerusform>
        </translation>
    </message>
    <message>
        <source>eval %1</source>
        <translation>评估 %1</translation>
    </message>
    <message>
        <source>%1 is paused</source>
        <translation>%1 已暂停</translation>
    </message>
    <message>
        <source>%1 waits for you</source>
        <translation>%1 正在等您处理</translation>
    </message>
</context>
<context>
    <name>luthier::RunKey</name>
    <message>
        <source>Show run %1</source>
        <translation>显示训练 %1</translation>
    </message>
    <message>
        <source>%1: shows this run or hides it</source>
        <translation>%1：显示或隐藏此训练</translation>
    </message>
</context>
<context>
    <name>luthier::RunListModel</name>
    <message>
        <source>queued</source>
        <translation>排队中</translation>
    </message>
    <message>
        <source>training</source>
        <translation>训练中</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>已中断</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A state and the place in the queue: &quot;queued (2)&quot;.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 elsewhere</source>
        <translation>%1（在别处）</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>剩余 %1</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>loss %1</source>
        <translation>损失 %1</translation>
    </message>
    <message>
        <source>%1, compared</source>
        <translation>%1，参与对比</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>步数</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>损失</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>Eval</source>
        <translation>评估</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>用时</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
</context>
<context>
    <name>luthier::RunNotes</name>
    <message>
        <source>The run &quot;%1&quot; was interrupted at step %2.</source>
        <translation>训练“%1”在第 %2 步中断。</translation>
    </message>
    <message>
        <source>The run &quot;%1&quot; was interrupted before its first step.</source>
        <translation>训练“%1”在第一步之前中断。</translation>
    </message>
    <message>
        <source>It has saved no checkpoint to go on from.</source>
        <translation>它没有保存可供继续的检查点。</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Open its settings</source>
        <translation>打开其设置</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>忽略</translation>
    </message>
    <message>
        <source>Start the queue</source>
        <translation>启动队列</translation>
    </message>
    <message>
        <source>Got it</source>
        <translation>知道了</translation>
    </message>
    <message>
        <source>%1 waits in the queue, number %2. Its results go to %3.</source>
        <translation>%1 在队列中等待，排在第 %2 位。结果将保存到 %3。</translation>
    </message>
</context>
<context>
    <name>luthier::RunPanel</name>
    <message>
        <source>%1 tok/s</source>
        <translation>%1 tok/s</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>剩余 %1</translation>
    </message>
    <message>
        <source>Loading the model</source>
        <translation>正在加载模型</translation>
    </message>
    <message>
        <source>Encoding the data</source>
        <translation>正在编码数据</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>第 %1 步，共 %2 步</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>训练中</translation>
    </message>
    <message>
        <source>evaluating %1 of %2</source>
        <translation>正在评估 %1/%2</translation>
    </message>
    <message>
        <source>evaluating</source>
        <translation>正在评估</translation>
    </message>
    <message>
        <source>saving</source>
        <translation>正在保存</translation>
    </message>
    <message>
        <source>stopping after this step</source>
        <translation>本步结束后停止</translation>
    </message>
    <message>
        <source>Training failed</source>
        <translation>训练失败</translation>
    </message>
    <message>
        <source>Finished after %1</source>
        <translation>训练完成，共 %1</translation>
    </message>
    <message>
        <source>Saved after %1</source>
        <translation>已保存，共训练 %1</translation>
    </message>
    <message>
        <source>Discarded after %1</source>
        <translation>已丢弃，共训练 %1</translation>
    </message>
    <message>
        <source>eval %1</source>
        <translation>评估 %1</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>Open the output folder</source>
        <translation>打开输出文件夹</translation>
    </message>
    <message>
        <source>Progress of the run</source>
        <translation>训练进度</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>就绪</translation>
    </message>
    <message numerus="yes">
        <source>%Ln step(s)</source>
        <translation>
            <numerusform>%Ln 步</numerusform>
        </translation>
    </message>
    <message>
        <source>pausing</source>
        <translation>正在暂停</translation>
    </message>
    <message>
        <source>Paused after %1</source>
        <translation>已暂停，完成 %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Continue the run</source>
        <translation>继续训练</translation>
    </message>
    <message>
        <source>Pause the run</source>
        <translation>暂停训练</translation>
    </message>
    <message>
        <source>Saves a checkpoint and gives the memory back; the run goes on from there.</source>
        <translation>保存检查点并释放内存；之后从该处继续。</translation>
    </message>
    <message>
        <source>Save a checkpoint now</source>
        <translation>立即保存检查点</translation>
    </message>
    <message>
        <source>Evaluate now</source>
        <translation>立即评估</translation>
    </message>
    <message>
        <source>Answer the prompts now</source>
        <translation>立即回答提示词</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>More to do with this run</source>
        <translation>对该训练任务的更多操作</translation>
    </message>
    <message>
        <source>Ctrl+Enter starts training</source>
        <translation>按 Ctrl+Enter 开始训练</translation>
    </message>
    <message>
        <source>Continue all the same?</source>
        <translation>仍要继续吗？</translation>
    </message>
    <message>
        <source>Not continued</source>
        <translation>未继续</translation>
    </message>
    <message>
        <source>as it was after %1</source>
        <translation>保持在 %1 时的状态</translation>
    </message>
</context>
<context>
    <name>luthier::RunQueue</name>
    <message>
        <source>The run</source>
        <translation>此次训练</translation>
    </message>
    <message>
        <source>%1 failed. The queue is done.</source>
        <translation>%1 失败。队列已全部完成。</translation>
    </message>
    <message>
        <source>%1 was stopped, so the queue waits.</source>
        <translation>%1 已停止，因此队列暂停等待。</translation>
    </message>
    <message>
        <source>%1 failed. The queue goes on.</source>
        <translation>%1 失败。队列继续执行。</translation>
    </message>
    <message>
        <source>%1 could not start: %2</source>
        <translation>%1 无法开始：%2</translation>
    </message>
</context>
<context>
    <name>luthier::RunsPage</name>
    <message>
        <source>Its folder holds no curve.</source>
        <translation>其文件夹中没有曲线。</translation>
    </message>
    <message>
        <source>Start the queue</source>
        <translation>启动队列</translation>
    </message>
    <message>
        <source>%1 could not be moved to the trash. Delete it with your file manager.</source>
        <translation>无法将 %1 移到回收站。请用文件管理器删除。</translation>
    </message>
    <message>
        <source>Nothing was added</source>
        <translation>未添加任何内容</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>对比(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Start the queue</source>
        <translation>启动队列(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Hold after this run</source>
        <translation>此次训练后暂停队列(&amp;H)</translation>
    </message>
    <message>
        <source>Up to %1 runs can be compared. Leave one out first.</source>
        <translation>最多可对比 %1 次训练。请先去掉一次。</translation>
    </message>
    <message>
        <source>The curves of the chosen run are shown here.</source>
        <translation>所选训练的曲线显示在这里。</translation>
    </message>
    <message>
        <source>A run that waits has no curve yet.</source>
        <translation>等待中的训练还没有曲线。</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Compare %n</source>
        <translation>
            <numerusform>对比 %n 次(&amp;C)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Queue: %n</source>
        <translation>
            <numerusform>队列：%n(&amp;Q)</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Queue</source>
        <translation>队列(&amp;Q)</translation>
    </message>
    <message>
        <source>Got it</source>
        <translation>知道了</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) wait in the queue.</source>
        <translation>
            <numerusform>队列中有 %n 次训练在等待。</numerusform>
        </translation>
    </message>
    <message>
        <source>Filter runs: name, tag, data, model, state</source>
        <translation>筛选训练：名称、标签、数据、模型、状态</translation>
    </message>
    <message>
        <source>Filter runs</source>
        <translation>筛选训练</translation>
    </message>
    <message>
        <source>Filter runs (Ctrl+F)</source>
        <translation>筛选训练 (Ctrl+F)</translation>
    </message>
    <message>
        <source>&amp;Add a folder…</source>
        <translation>添加文件夹(&amp;A)…</translation>
    </message>
    <message>
        <source>Opens a run of Luthier or LLaMA-Factory, or all runs below a folder. Folders can be dropped here too.</source>
        <translation>打开 Luthier 或 LLaMA-Factory 的一次训练，或文件夹下的所有训练。也可以把文件夹拖放到这里。</translation>
    </message>
    <message>
        <source>Add a folder</source>
        <translation>添加文件夹</translation>
    </message>
    <message>
        <source>Choose two to eight runs, or mark them with the space bar</source>
        <translation>选择两到八次训练，或用空格键标记</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>训练记录</translation>
    </message>
    <message>
        <source>No run matches the filter.</source>
        <translation>没有符合筛选条件的训练。</translation>
    </message>
    <message>
        <source>No runs yet</source>
        <translation>还没有训练</translation>
    </message>
    <message>
        <source>Every run that you start is listed here, with its curve, its settings and what became of it. It can go on from its last checkpoint, be compared with others, or fill the form again.

Runs of LLaMA-Factory open too: add their folder, or drop it here.</source>
        <translation>你启动的每次训练都会列在这里，包括曲线、设置和结果。可以从最后的检查点继续、与其他训练对比，或将其设置重新填入表单。

LLaMA-Factory 的训练也能打开：添加其文件夹，或拖放到这里。</translation>
    </message>
    <message>
        <source>&amp;Set up a run</source>
        <translation>设置训练(&amp;S)</translation>
    </message>
    <message>
        <source>Set up a run</source>
        <translation>设置训练</translation>
    </message>
    <message>
        <source>Step %1</source>
        <translation>第 %1 步</translation>
    </message>
</context>
<context>
    <name>luthier::TrainPage</name>
    <message>
        <source>the text</source>
        <translation>该文本</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>示例</translation>
    </message>
    <message>
        <source>The sample&apos;s model or dataset is not here. Start Luthier with ./run, which fetches it.</source>
        <translation>找不到示例的模型或数据集。请用 ./run 启动 Luthier，它会自动下载。</translation>
    </message>
    <message>
        <source>This build cannot train</source>
        <translation>此版本不能训练</translation>
    </message>
    <message>
        <source>The run cannot start</source>
        <translation>无法开始训练</translation>
    </message>
    <message>
        <source>Nothing was opened</source>
        <translation>未打开任何内容</translation>
    </message>
    <message>
        <source>%1 could not be read. %2</source>
        <translation>无法读取 %1。%2</translation>
    </message>
    <message>
        <source>Got it</source>
        <translation>知道了</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>忽略</translation>
    </message>
    <message>
        <source>Nothing was saved</source>
        <translation>未保存</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>%1 %2 → %3</source>
        <extracomment>A setting, its value in the last run, and the one it has now.</extracomment>
        <translation>%1 %2 → %3</translation>
    </message>
    <message>
        <source>Since the last run: %1</source>
        <translation>相比上次训练：%1</translation>
    </message>
</context>
</TS>
