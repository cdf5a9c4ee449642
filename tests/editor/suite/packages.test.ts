import { assert } from 'chai'
import { commands, Uri, workspace, type Hover, type MarkdownString, type TextDocument } from 'vscode'
import { collectionOf, type Passage } from './collection.js'
import {
  positionOf,
  project,
  second,
  waitForProblems,
  writeFile,
  writeManuscript,
  waitForServer,
} from './manuscript.js'

/** Makes a folder whose project depends on packages. */
async function writeProject(name: string, packages: string[]): Promise<Uri> {
  const folder = Uri.joinPath(project.uri, name)
  await writeFile(Uri.joinPath(folder, 'package.json'), {
    dependencies: Object.fromEntries(packages.map((each) => [each, '1.0.0'])),
  })
  return folder
}

/** Installs a content package, as a package manager does: the lock file comes last. */
async function installPackage(folder: Uri, name: string, passages: Passage[]): Promise<Uri> {
  const home = Uri.joinPath(folder, 'node_modules', name)
  const manifest = { name, version: '1.0.0', florilegium: { collection: './collection.json' } }
  await writeFile(Uri.joinPath(home, 'collection.json'), collectionOf(name, passages))
  await writeFile(Uri.joinPath(home, 'package.json'), manifest)
  await writeFile(Uri.joinPath(folder, 'package-lock.json'), { name, passages })
  return home
}

async function hoverOn(document: TextDocument, words: string): Promise<string> {
  const [hover] = await commands.executeCommand<Hover[]>(
    'vscode.executeHoverProvider',
    document.uri,
    positionOf(document, words),
  )
  return (hover?.contents[0] as MarkdownString | undefined)?.value ?? ''
}

describe('content packages and sources', () => {
  before(waitForServer)

  it('count from the moment they are installed, changed or removed', async () => {
    const folder = await writeProject('installing', ['words'])
    const { document } = await writeManuscript(Uri.joinPath(folder, 'brief.md'), '::quote{#first-words}\n')
    await waitForProblems(document, 'unknown-id')

    const home = await installPackage(folder, 'words', [
      { id: 'first-words', text: 'These are the first words.' },
    ])
    await waitForProblems(document)
    assert.include(await hoverOn(document, 'first-words'), 'These are the first words.')

    await installPackage(folder, 'words', [{ id: 'other-words', text: 'These are other words now.' }])
    await waitForProblems(document, 'unknown-id')

    await installPackage(folder, 'words', [{ id: 'first-words', text: 'These are the first words again.' }])
    await waitForProblems(document)
    assert.include(await hoverOn(document, 'first-words'), 'again')

    await workspace.fs.delete(home, { recursive: true })
    await writeFile(Uri.joinPath(folder, 'package-lock.json'), {})
    await waitForProblems(document, 'unknown-id')
  })

  it('that are broken take nothing else with them, and count once they are mended', async () => {
    const folder = await writeProject('broken', ['sound', 'unsound'])
    await installPackage(folder, 'sound', [{ id: 'sound-words', text: 'These words are sound.' }])
    const home = await installPackage(folder, 'unsound', [])
    await writeFile(Uri.joinPath(home, 'collection.json'), '{ "name": "unsound", "documents": [{ "id": 7')
    const text = '::quote{#sound-words}\n\n::quote{#unsound-words}\n'
    const { document } = await writeManuscript(Uri.joinPath(folder, 'brief.md'), text)
    const [diagnostic] = await waitForProblems(document, 'unknown-id')
    assert.equal(document.getText(diagnostic.range), 'unsound-words')

    await installPackage(folder, 'unsound', [{ id: 'unsound-words', text: 'These words are mended.' }])
    await waitForProblems(document)
  })

  it('are those of the folder that a manuscript is in', async () => {
    const text =
      'He wrote “nobody left before the end of it” and “the bread that was left from the day after” [@minutes].\n'
    const { document: inSecond } = await writeManuscript(Uri.joinPath(second.uri, 'brief.md'), text)
    const [diagnostic] = await waitForProblems(inSecond, 'quotation-altered')
    assert.equal(inSecond.getText(diagnostic.range), 'after')
    const { document: inProject } = await writeManuscript(Uri.joinPath(project.uri, 'other.md'), text)
    await waitForProblems(inProject, 'unknown-citation')
  })

  it('of the writer’s own are read again when they change', async () => {
    const source = Uri.joinPath(second.uri, 'minutes.md')
    const before = new TextDecoder().decode(await workspace.fs.readFile(source))
    const text = 'He wrote “the bread that was left from the day after” [@minutes].\n'
    const { document } = await writeManuscript(Uri.joinPath(second.uri, 'changing.md'), text)
    await waitForProblems(document, 'quotation-altered')
    await writeFile(source, before.replace('day before', 'day after'))
    await waitForProblems(document)
    await writeFile(source, before)
    await waitForProblems(document, 'quotation-altered')
  })

  it('may be two hundred', async () => {
    const names = Array.from({ length: 200 }, (_, index) => `words-${index}`)
    const folder = await writeProject('many', names)
    await Promise.all(
      names.map((name) =>
        installPackage(folder, name, [{ id: `${name}-id`, text: `These are the words of ${name}.` }]),
      ),
    )
    const { document } = await writeManuscript(
      Uri.joinPath(folder, 'brief.md'),
      '::quote{#words-199-id}\n\n::quote{#nobody}\n',
    )
    await waitForProblems(document, 'unknown-id')
    assert.include(await hoverOn(document, 'words-199-id'), 'These are the words of words-199.')
  })
})
