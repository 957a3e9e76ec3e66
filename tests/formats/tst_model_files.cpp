// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/model_files.h"

#include "file_bytes.h"
#include "formats/file_kind.h"
#include "formats/safetensors.h"

#include <sys/stat.h>

using namespace luthier;
using luthier::test::floatBytes;
using luthier::test::Folder;
using luthier::test::GgufBytes;
using luthier::test::safetensorsBytes;

namespace fs = std::filesystem;

namespace
{

std::string tensorsFile(const std::string &name)
{
    return safetensorsBytes(
        "{\"" + name + "\"" + R"( :{"dtype":"F32","shape":[1],"data_offsets":[0,4]}})", floatBytes(1));
}

const std::string kConfig = R"({"model_type":"llama"})";

std::string ggufFile()
{
    GgufBytes file;
    file.string("general.architecture", "llama");
    return file.bytes();
}

void verifyComplaint(const Error &error, const char *part)
{
    const std::string message = error.toString();
    QVERIFY2(message.find(part) != std::string::npos, message.c_str());
}

} // namespace

class ModelFilesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void folderWithOneFileOpens()
    {
        const Folder folder;
        folder.write("My Model-1.5 ü/config.json", kConfig);
        folder.write("My Model-1.5 ü/model.safetensors", tensorsFile("a"));
        const auto model = openModelFiles(folder.path("My Model-1.5 ü/"));
        QVERIFY2(model, model ? "" : model.error().toString().c_str());
        QVERIFY(!model->isGguf());
        QCOMPARE(model->displayName, std::string("My Model-1.5 ü"));
        QCOMPARE(model->config["model_type"].get<std::string>(), std::string("llama"));
        QCOMPARE(model->tensorFiles().size(), std::size_t{1});
        QVERIFY(model->tensorFiles()[0].find("a") != nullptr);
    }

    void shardsMustHoldWhatTheIndexSays()
    {
        const auto open = [](const Json &map, bool withB = true) {
            const Folder folder;
            folder.write("config.json", kConfig);
            folder.write("one.safetensors", tensorsFile("a"));
            if (withB)
                folder.write("two.safetensors", tensorsFile("b"));
            folder.write("model.safetensors.index.json", pythonJson(Json{{"weight_map", map}}));
            return openModelFiles(folder.path());
        };
        const auto good = open({{"a", "one.safetensors"}, {"b", "two.safetensors"}});
        QVERIFY2(good, good ? "" : good.error().toString().c_str());
        QCOMPARE(good->shards.size(), std::size_t{2});
        QVERIFY(open({{"a", "one.safetensors"}}, false)); // a file that the index does not name is not looked at
    }

    void indexesThatDoNotFitAreRefused_data()
    {
        QTest::addColumn<QByteArray>("index");
        QTest::addColumn<QByteArray>("complaint");
        const auto row = [](const char *name, const char *index, const char *complaint) {
            QTest::newRow(name) << QByteArray(index) << QByteArray(complaint);
        };
        row("not JSON", "{", "quoted key");
        row("no map", "{}", "no \"weight_map\"");
        row("empty map", R"({"weight_map":{}})", "no \"weight_map\"");
        row("map of numbers", R"({"weight_map":{"a":1}})", "plain file");
        row("list", "[]", "no \"weight_map\"");
        row("tensor twice", R"({"weight_map":{"a":"one.safetensors","a":"one.safetensors"}})", "twice");
        row("file missing", R"({"weight_map":{"a":"three.safetensors"}})", "does not exist");
        row("tensor not there", R"({"weight_map":{"a":"one.safetensors","c":"one.safetensors"}})",
            "\"c\" is not in the file \"one.safetensors\"");
        row("tensor in another file", R"({"weight_map":{"a":"two.safetensors","b":"two.safetensors"}})",
            "is not in the file");
        row("tensor that the index does not know", R"({"weight_map":{"b":"one.safetensors"}})",
            "does not expect there");
        row("pickle shard", R"({"weight_map":{"a":"pytorch_model.bin"}})", "pickle");
    }

    void indexesThatDoNotFitAreRefused()
    {
        QFETCH(QByteArray, index);
        QFETCH(QByteArray, complaint);
        const Folder folder;
        folder.write("config.json", kConfig);
        folder.write("one.safetensors", tensorsFile("a"));
        folder.write("two.safetensors", tensorsFile("b"));
        folder.write("pytorch_model.bin", "\x80\x02}q\x01.");
        folder.write("model.safetensors.index.json", index.toStdString());
        const auto model = openModelFiles(folder.path());
        QVERIFY(!model);
        verifyComplaint(model.error(), complaint.constData());
    }

    void shardNamesCannotLeaveTheFolder_data()
    {
        QTest::addColumn<QByteArray>("name");
        const std::string zero("a\0.safetensors", 14);
        const std::vector<std::string> names{"", ".", "..", "/", "//", "../model.safetensors", "./model.safetensors",
            "../../etc/passwd", "/etc/passwd", "//etc/passwd", "a/b.safetensors", "a/../model.safetensors", "a/", "/a",
            "~/x.safetensors", "..\\model.safetensors", "a\\b.safetensors", "C:\\x.safetensors", "\\\\host\\x", "\\",
            "a/./b", "sub/../../x", "x/..", "../", "..//x", ".../x", "..;/x", "%2e%2e/x", "..%2fx/y",
            "file:///etc/passwd", "http://host/x", "hf://x/y", zero, std::string("\0", 1),
            std::string("x.safetensors\0/../y", 19), "a\nb", "a\rb", "a\tb", "\x1b[2Jx", "\x7Fx", std::string(256, 'a'),
            std::string(5000, 'a'), "\xFF\xFE", "\xC0\xAE\xC0\xAE/x", "\xC0\xAF", "\xE2\x80\x2E", "/proc/self/mem",
            "/dev/zero", "/dev/stdin", "../.ssh/id_rsa", "model.safetensors/", "model.safetensors/../model.safetensors",
            "/model.safetensors", "a//b", "\x01", std::string("x\0y", 3), "./..", "../.", "..\\..\\x", "a/b\\c",
            "\xED\xA0\x80", "\xF5\x80\x80\x80"};
        for (std::size_t i = 0; i < names.size(); ++i)
            QTest::newRow(("name " + std::to_string(i)).c_str()) << QByteArray::fromStdString(names[i]);
    }

    void shardNamesCannotLeaveTheFolder()
    {
        QFETCH(QByteArray, name);
        QVERIFY(!isPlainFileName(name.toStdString()));
        const Folder folder;
        folder.write("m/config.json", kConfig);
        folder.write("m/one.safetensors", tensorsFile("a"));
        folder.write("model.safetensors", tensorsFile("a"));
        Json index;
        index["weight_map"]["a"] = name.toStdString();
        std::string text;
        if (QString::fromUtf8(name).toUtf8() == name)
            text = pythonJson(index);
        else // bytes that no JSON writer would produce
            text = "{\"weight_map\":{\"a\":\"" + name.toStdString() + "\"}}";
        folder.write("m/model.safetensors.index.json", text);
        QVERIFY(!openModelFiles(folder.path("m")));
    }

    void unusualPlainNamesAreFine()
    {
        for (const char *name : {"model-00001-of-00002.safetensors", "..a", "a..b", "%2e%2e", "模型.safetensors",
                 "．．／x", "a b", "-x", "'\"$;&|", ".hidden", "🙂"})
            QVERIFY2(isPlainFileName(name), name);
    }

    void linksStayInsideOfTheModel()
    {
        const Folder folder;
        folder.write("outside.safetensors", tensorsFile("a"));
        folder.write("m/config.json", kConfig);
        const auto openWith = [&](const auto &makeLink) {
            fs::remove_all(folder.path("m/model.safetensors"));
            makeLink(folder.path("m/model.safetensors"));
            return openModelFiles(folder.path("m"));
        };
        folder.write("m/real.bin", tensorsFile("a"));
        QVERIFY(openWith([](const std::string &at) { fs::create_symlink("real.bin", at); }));
        QVERIFY(openWith([&](const std::string &at) { fs::create_symlink(folder.path("m/real.bin"), at); }));
        QVERIFY(openWith([&](const std::string &at) { fs::create_hard_link(folder.path("outside.safetensors"), at); }));
        folder.write("m/sub/real", tensorsFile("a"));
        QVERIFY(openWith([](const std::string &at) { fs::create_symlink("sub/real", at); }));

        verifyComplaint(
            openWith([](const std::string &at) { fs::create_symlink("../outside.safetensors", at); }).error(),
            "outside of the model's own folder");
        verifyComplaint(openWith([](const std::string &at) { fs::create_symlink("/etc/passwd", at); }).error(),
            "outside of the model's own folder");
        // A folder whose name merely begins alike is outside too.
        folder.write("m2/x", tensorsFile("a"));
        verifyComplaint(openWith([](const std::string &at) { fs::create_symlink("../m2/x", at); }).error(),
            "outside of the model's own folder");
        // A link to a folder inside, which is itself a link to the outside.
        fs::create_directory_symlink(folder.path("m2"), folder.path("m/way-out"));
        verifyComplaint(openWith([](const std::string &at) { fs::create_symlink("way-out/x", at); }).error(),
            "outside of the model's own folder");
        QVERIFY(!openWith([](const std::string &at) { fs::create_symlink("model.safetensors", at); }));
        QVERIFY(!openWith([](const std::string &at) { fs::create_symlink("nowhere", at); }));
        QVERIFY(!openWith([](const std::string &at) { fs::create_symlink("/dev/zero", at); }));
        QVERIFY(!openWith([](const std::string &at) { fs::create_directory(at); }));
        QVERIFY(!openWith([](const std::string &at) { QCOMPARE(::mkfifo(at.c_str(), 0600), 0); }));
        // config.json is confined as well.
        fs::remove(folder.path("m/model.safetensors"));
        folder.write("m/model.safetensors", tensorsFile("a"));
        folder.write("secret.json", kConfig);
        fs::remove(folder.path("m/config.json"));
        fs::create_symlink("../secret.json", folder.path("m/config.json"));
        QVERIFY(!openModelFiles(folder.path("m")));
    }

    void folderReachedThroughLinksOpens()
    {
        const Folder folder;
        folder.write("m/config.json", kConfig);
        folder.write("m/model.safetensors", tensorsFile("a"));
        fs::create_directory_symlink("m", folder.path("alias"));
        const auto model = openModelFiles(folder.path("alias"));
        QVERIFY2(model, model ? "" : model.error().toString().c_str());
    }

    void ggufOpensByFileAndByFolder()
    {
        const Folder folder;
        const std::string path = folder.write("g/Model.Q4_1.gguf", ggufFile());
        for (const std::string &given : {path, folder.path("g")}) {
            const auto model = openModelFiles(given);
            QVERIFY2(model, model ? "" : model.error().toString().c_str());
            QVERIFY(model->isGguf());
            QCOMPARE(model->displayName, std::string("Model.Q4_1"));
            QCOMPARE(model->path, path);
            QCOMPARE(model->tensorFiles().size(), std::size_t{1});
        }
        // The name says nothing: what counts is in the file.
        QVERIFY(openModelFiles(folder.write("weights.bin", ggufFile())));
        folder.write("g/other.gguf", ggufFile());
        verifyComplaint(openModelFiles(folder.path("g")).error(), "2 GGUF files");
        GgufBytes part;
        part.number<std::uint16_t>("split.count", GgufBytes::U16, 3);
        verifyComplaint(openModelFiles(folder.write("part.gguf", part.bytes())).error(), "one of 3 parts");
        GgufBytes adapter;
        adapter.string("general.type", "adapter");
        verifyComplaint(openModelFiles(folder.write("lora.gguf", adapter.bytes())).error(), "an adapter");
    }

    void picklesAreRefusedWhateverTheirName_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<QByteArray>("bytes");
        const auto row = [](const char *label, const char *name, const std::string &bytes) {
            QTest::newRow(label) << QByteArray(name) << QByteArray::fromStdString(bytes);
        };
        const std::string zip = std::string("PK\x03\x04", 4) + std::string(60, '\0');
        std::string tar(512, '\0');
        tar.replace(257, 5, "ustar");
        const std::string legacy = std::string("\x80\x02\x8a\x0a\x6c\xfc\x9c\x46\xf9\x20\x6a\xa8\x50\x19.", 15);
        for (const char *name : {"model.safetensors", "model.gguf", "pytorch_model.bin"}) {
            row("torch archive", name, zip);
            row("torch archive, old", name, tar);
            row("torch legacy magic", name, legacy);
            row("protocol 2", name, "\x80\x02}q\x01.");
            row("protocol 3", name, "\x80\x03}q\x01.");
            row("protocol 4", name, std::string("\x80\x04\x95\x0b\x00\x00\x00\x00\x00\x00\x00", 11));
            row("protocol 5", name, std::string("\x80\x05\x95\x0b\x00\x00\x00\x00\x00\x00\x00", 11));
            row("protocol 0 with a call", name, "cos\nsystem\n(S'id'\ntR.");
            row("protocol 0 posix", name, "cposix\nsystem\np0\n(S'id'\np1\ntp2\nRp3\n.");
            row("protocol 0 dictionary", name, "(dp0\nS'a'\nI1\ns.");
            row("protocol 1", name, std::string("}q\0.", 4));
            row("empty archive", name, std::string("PK\x05\x06", 4) + std::string(18, '\0'));
        }
    }

    void picklesAreRefusedWhateverTheirName()
    {
        QFETCH(QByteArray, name);
        QFETCH(QByteArray, bytes);
        const Folder folder;
        folder.write("config.json", kConfig);
        const std::string path = folder.write(name.toStdString(), bytes.toStdString());
        const auto alone = openModelFiles(path);
        QVERIFY(!alone);
        verifyComplaint(alone.error(), "pickle");
        verifyComplaint(alone.error(), ".safetensors");
        if (name.startsWith("pytorch") || name.endsWith(".safetensors")) {
            const auto model = openModelFiles(folder.path());
            QVERIFY(!model);
            verifyComplaint(model.error(), "pickle");
            QCOMPARE(model.error().code, ErrorCode::Unsupported);
        }
    }

    void headerLengthThatLooksLikeAPickleIsNone()
    {
        // 0x0280 = 640 bytes of header: the file begins 80 02, like a pickle of protocol 2.
        std::string header = R"({"a":{"dtype":"F32","shape":[1],"data_offsets":[0,4]}})";
        header.resize(640, ' ');
        const Folder folder;
        folder.write("config.json", kConfig);
        folder.write("model.safetensors", safetensorsBytes(header, floatBytes(1)));
        QVERIFY(openModelFiles(folder.path()));
    }

    void commonMistakesAreNamed()
    {
        const Folder folder;
        verifyComplaint(openModelFiles("").error(), "No model");
        folder.write("empty/readme", "");
        verifyComplaint(openModelFiles(folder.path("empty")).error(), "no config.json");
        folder.write("noweights/config.json", kConfig);
        verifyComplaint(openModelFiles(folder.path("noweights")).error(), "neither model.safetensors");
        folder.write("adapter/adapter_config.json", "{}");
        verifyComplaint(openModelFiles(folder.path("adapter")).error(), "holds an adapter");
        verifyComplaint(openModelFiles(folder.write("single.safetensors", tensorsFile("a"))).error(), "config.json");
        folder.write("list/config.json", "[1]");
        folder.write("list/model.safetensors", tensorsFile("a"));
        verifyComplaint(openModelFiles(folder.path("list")).error(), "object was expected");
        folder.write("lfs/config.json", kConfig);
        folder.write("lfs/model.safetensors", "version https://git-lfs.github.com/spec/v1\noid sha256:0\nsize 1\n");
        verifyComplaint(openModelFiles(folder.path("lfs")).error(), "git lfs pull");
        verifyComplaint(
            openModelFiles(folder.write("page.gguf", "\n<!DOCTYPE html><html>not found</html>")).error(), "web page");
        QVERIFY(!openModelFiles("/dev/null"));
    }

    void modelsAreFoundInTheHuggingFaceCache()
    {
        const Folder folder;
        const std::string repository = "hub/models--Qwen--Qwen3-0.6B/";
        const std::string commit = "c1899de289a04d12100db370d81485cdf75e47ca";
        folder.write(repository + "blobs/aaa", kConfig);
        folder.write(repository + "blobs/bbb", tensorsFile("a"));
        folder.write(repository + "refs/main", commit);
        fs::create_directories(folder.path(repository + "snapshots/" + commit));
        fs::create_symlink("../../blobs/aaa", folder.path(repository + "snapshots/" + commit + "/config.json"));
        fs::create_symlink("../../blobs/bbb", folder.path(repository + "snapshots/" + commit + "/model.safetensors"));
        const CacheRoots roots{{folder.path("none"), folder.path("hub")}, {}, false};
        for (const char *revision : {"main", "c1899de289a04d12100db370d81485cdf75e47ca"}) {
            const auto model = openModelFiles("Qwen/Qwen3-0.6B", roots, revision);
            QVERIFY2(model, model ? "" : model.error().toString().c_str());
            QCOMPARE(model->displayName, std::string("Qwen/Qwen3-0.6B"));
            QCOMPARE(model->path, folder.path(repository + "snapshots/" + commit));
        }
        QCOMPARE(openModelFiles("Qwen/Qwen3-0.6B", roots, "other").error().code, ErrorCode::NotFound);
        QCOMPARE(openModelFiles("Qwen/Qwen3-0.6B", roots, "../main").error().code, ErrorCode::NotFound);
        QCOMPARE(openModelFiles("Qwen/Qwen3", roots).error().code, ErrorCode::NotFound);
        verifyComplaint(openModelFiles("Qwen/Qwen3", roots).error(), folder.path("hub").c_str());

        // A snapshot's link may lead into the model's own blobs, not into another model's.
        folder.write("hub/models--x--y/blobs/ccc", tensorsFile("a"));
        const std::string link = folder.path(repository + "snapshots/" + commit + "/model.safetensors");
        fs::remove(link);
        fs::create_symlink("../../../models--x--y/blobs/ccc", link);
        verifyComplaint(openModelFiles("Qwen/Qwen3-0.6B", roots).error(), "outside");
        // refs/main that tries to leave
        folder.write(repository + "refs/main", "../../..");
        QCOMPARE(openModelFiles("Qwen/Qwen3-0.6B", roots).error().code, ErrorCode::NotFound);
    }

    void modelsAreFoundInModelScopesLayouts_data()
    {
        QTest::addColumn<QByteArray>("place");
        for (const char *place : {"hub/models/Qwen/Qwen2___5-1___5B", "hub/models/Qwen/Qwen2.5-1.5B",
                 "models/Qwen/Qwen2.5-1.5B", "hub/Qwen/Qwen2___5-1___5B", "Qwen/Qwen2___5-1___5B"})
            QTest::newRow(place) << QByteArray(place);
    }

    void modelsAreFoundInModelScopesLayouts()
    {
        QFETCH(QByteArray, place);
        const Folder folder;
        folder.write(place.toStdString() + "/config.json", kConfig);
        folder.write(place.toStdString() + "/model.safetensors", tensorsFile("a"));
        const auto model = openModelFiles("Qwen/Qwen2.5-1.5B", CacheRoots{{}, {folder.path()}, true});
        QVERIFY2(model, model ? "" : model.error().toString().c_str());
        QCOMPARE(model->path, folder.path(place.toStdString()));
    }

    void modelNamesAreThoseOfTheHub()
    {
        for (const char *name : {"gpt2", "Qwen/Qwen3-0.6B", "a_b/c.d-e"})
            QVERIFY2(isModelName(name), name);
        for (const char *name : {"", "/", "a/", "/a", "a/b/c", "../a", "a/..", "a--b", "a b", "-a", "a-", ".a", "a.",
                 "a\\b", "~", "a/../b", "ü"})
            QVERIFY2(!isModelName(name), name);
        QVERIFY(!isModelName(std::string(97, 'a')));
    }

    void environmentNamesTheCaches()
    {
        for (const char *name : {"HF_HUB_CACHE", "HF_HOME", "XDG_CACHE_HOME", "MODELSCOPE_CACHE", "USE_MODELSCOPE_HUB"})
            qunsetenv(name);
        const QByteArray home = qgetenv("HOME");
        qputenv("HOME", "/home/u");
        using Paths = std::vector<std::string>;
        QCOMPARE(CacheRoots::fromEnvironment().huggingFace, Paths{"/home/u/.cache/huggingface/hub"});
        QCOMPARE(CacheRoots::fromEnvironment().modelScope, Paths{"/home/u/.cache/modelscope"});
        QVERIFY(!CacheRoots::fromEnvironment().modelScopeFirst);
        qputenv("XDG_CACHE_HOME", "/x");
        QCOMPARE(CacheRoots::fromEnvironment().huggingFace, Paths{"/x/huggingface/hub"});
        qputenv("HF_HOME", "~/hf");
        QCOMPARE(CacheRoots::fromEnvironment().huggingFace, Paths{"/home/u/hf/hub"});
        qputenv("HF_HUB_CACHE", "/data/hub");
        QCOMPARE(CacheRoots::fromEnvironment().huggingFace, Paths{"/data/hub"});
        qputenv("MODELSCOPE_CACHE", "/ms");
        qputenv("USE_MODELSCOPE_HUB", "True");
        QCOMPARE(CacheRoots::fromEnvironment().modelScope, Paths{"/ms"});
        QVERIFY(CacheRoots::fromEnvironment().modelScopeFirst);
        qputenv("HOME", home);
    }
};

QTEST_APPLESS_MAIN(ModelFilesTest)
#include "tst_model_files.moc"
